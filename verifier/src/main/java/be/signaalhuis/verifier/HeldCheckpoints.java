package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.note.Checkpoint;
import be.signaalhuis.verifier.tree.CompactRange;
import be.signaalhuis.verifier.tree.ConsistencyProof;
import be.signaalhuis.verifier.tree.Hashes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the user got earlier or elsewhere: each must be a beginning of what the bundle tells. */
final class HeldCheckpoints {

    private final Map<Long, byte[]> roots = new HashMap<>();
    private final List<ConsistencyProof> proofs = new ArrayList<>();
    private final List<Checkpoint> held;
    private final Set<Long> sizes;
    private final Findings findings;

    HeldCheckpoints(List<Checkpoint> held, Findings findings) {
        this.held = held;
        this.sizes = held.stream().map(Checkpoint::size).collect(Collectors.toSet());
        this.findings = findings;
        roots.put(0L, Hashes.ofEmptyTree());
    }

    /** The tree has this many leaves. */
    void pass(CompactRange tree) {
        if (sizes.contains(tree.size())) {
            roots.put(tree.size(), tree.root());
        }
    }

    void consistency(Fields line) {
        proofs.add(new ConsistencyProof(line.count("from"), line.count("to"), line.listOfBytes("proof")));
    }

    List<Verdict> verdicts(KeyRing keys, Checkpoint newest) {
        return held.stream().map(one -> verdict(one, keys, newest)).toList();
    }

    void finish(long line, KeyRing keys, Checkpoint newest) {
        for (Checkpoint one : held) {
            String who = "The checkpoint of " + one.size() + " leaves that you hold ";
            Verdict verdict = verdict(one, keys, newest);
            if (verdict.isFinding()) {
                findings.aboutSize(line, verdict, one.size(), who + said(verdict, one));
            }
        }
    }

    private Verdict verdict(Checkpoint one, KeyRing keys, Checkpoint newest) {
        if (keys.isOfOther(one)) {
            return Verdict.UNPROVEN;
        }
        if (keys.signer(one, false).isEmpty()) {
            return Verdict.BAD_SIGNATURE;
        }
        if (newest != null && one.size() > newest.size()) {
            return Verdict.ROLLED_BACK;
        }
        if (newest != null && one.size() == newest.size()) {
            return Arrays.equals(one.root(), newest.root()) ? Verdict.OK : Verdict.FORKED;
        }
        byte[] told = roots.get(one.size());
        if (told != null) {
            return Arrays.equals(one.root(), told) ? Verdict.OK : Verdict.FORKED;
        }
        Optional<ConsistencyProof> proof = proofs.stream()
                .filter(each -> newest != null && each.from() == one.size() && each.to() == newest.size())
                .findFirst();
        return proof.map(each -> each.leadsFrom(one.root(), newest.root()) ? Verdict.OK : Verdict.FORKED)
                .orElse(Verdict.UNPROVEN);
    }

    private static String said(Verdict verdict, Checkpoint one) {
        return switch (verdict) {
            case BAD_SIGNATURE -> "was signed by no key that this bundle is trusted with.";
            case ROLLED_BACK -> "is of a larger tree than the newest here: what came last was taken away.";
            case FORKED -> "is not of this history: another one was shown to you.";
            default -> "could not be compared: ask for a bundle of " + one.origin() + " with known=" + one.size() + ".";
        };
    }
}
