package be.signaalhuis.verifier;

import java.util.List;

/**
 * What the verification of one bundle gave.
 *
 * @param verdict OK, or that of the first of the findings
 * @param entries how many leaves and rows were told
 * @param newest null when no checkpoint could be trusted
 * @param findings the first thousand
 * @param count how many findings there were
 * @param shreddings the keys that were destroyed lawfully, the first thousand
 * @param held what is to be said of each checkpoint of the user, in their order
 * @param keysOfBundle whether nobody gave a key, so that those in the bundle had to be believed
 */
public record Outcome(
        Verdict verdict,
        String log,
        String origin,
        long entries,
        CheckpointSeen newest,
        List<Finding> findings,
        long count,
        List<Shredding> shreddings,
        List<Verdict> held,
        boolean keysOfBundle) {}
