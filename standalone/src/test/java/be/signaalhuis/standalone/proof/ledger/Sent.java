package be.signaalhuis.standalone.proof.ledger;

import java.util.UUID;

/**
 * One command as it was sent.
 *
 * @param key its idempotency key, or null
 * @param reference the number that the file it begins has elsewhere, or null
 * @param file the file it changes, or null when it begins one
 * @param seen the version of the file that its sender had seen; -1 when it begins one
 */
public record Sent(Mark mark, String key, String reference, UUID file, long seen) {

    public static Sent creation(Mark mark, String key) {
        return new Sent(mark, key, null, null, -1);
    }

    public Sent referredToAs(String number) {
        return new Sent(mark, key, number, file, seen);
    }

    public static Sent change(Mark mark, String key, UUID file, long seen) {
        return new Sent(mark, key, null, file, seen);
    }

    public boolean isRepeatable() {
        return key != null;
    }
}
