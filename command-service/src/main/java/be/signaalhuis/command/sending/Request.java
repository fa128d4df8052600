package be.signaalhuis.command.sending;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A request that its caller may repeat: the same key by the same actor is the same request.
 *
 * @param id made of actor and key; the identifier of the request's first event
 * @param fingerprint SHA-256 of what was asked
 */
record Request(UUID id, byte[] fingerprint) {

    private static final int LONGEST_KEY = 200;

    static Request of(String key, Actor actor, String path, byte[] body) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refused.input(Issue.header("Idempotency-Key", "keyInvalid", LONGEST_KEY));
        }
        var id = ByteBuffer.wrap(sha256(utf8(actor.municipality() + "\0" + actor.name() + "\0" + key)));
        long high = id.getLong() & 0xffffffffffff0fffL | 0x8000L;
        long low = id.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new Request(new UUID(high, low), sha256(utf8(path + "\0"), body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
