package be.signaalhuis.query.audit.tree.proofs;

import be.signaalhuis.eventstore.merkle.Consistency;
import java.util.List;

/**
 * That a log only grew between two sizes.
 *
 * @param fromRoot base64, as are the other hashes
 * @param proof RFC 6962 §2.1.2
 */
record ConsistencyAnswer(String log, long from, long to, String fromRoot, String toRoot, List<String> proof) {

    static ConsistencyAnswer of(Consistency grown) {
        return new ConsistencyAnswer(
                grown.log().key(), grown.from(), grown.to(), grown.fromRoot(), grown.toRoot(), grown.proof());
    }
}
