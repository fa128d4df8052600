package be.signaalhuis.eventstore.merkle;

import java.util.Base64;

/** The three lines that are signed (c2sp.org/tlog-checkpoint). */
final class CheckpointText {

    private CheckpointText() {}

    static String of(String origin, long size, byte[] root) {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }
}
