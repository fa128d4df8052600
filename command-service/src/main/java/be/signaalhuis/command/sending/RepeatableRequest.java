package be.signaalhuis.command.sending;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.eventstore.sealing.Seals;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Requests that their caller may repeat: the same key by the same actor is the same request. */
@Component
public class RepeatableRequest {

    /** One key for the fingerprints of all requests; they are hashes, kept encrypted all the same. */
    private static final UUID FINGERPRINTS = UUID.fromString("00000000-0000-8000-8000-000000000001");

    private static final int LONGEST_KEY = 200;

    private final Seals seals;

    RepeatableRequest(Seals seals) {
        this.seals = seals;
    }

    /**
     * One request.
     *
     * @param id made of actor and key
     * @param fingerprint SHA-256 of what was asked
     */
    public record Identity(UUID id, byte[] fingerprint) {}

    public Identity of(String key, Actor actor, String path, byte[] body) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refused.input(Issue.header("Idempotency-Key", "keyInvalid", LONGEST_KEY));
        }
        var id = ByteBuffer.wrap(sha256(utf8(actor.municipality() + "\0" + actor.name() + "\0" + key)));
        long high = id.getLong() & 0xffffffffffff0fffL | 0x8000L;
        long low = id.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new Identity(new UUID(high, low), sha256(utf8(path + "\0"), body));
    }

    /** The fingerprint as it may be kept: a bare hash of a short text could be guessed. */
    public String seal(Identity request) {
        return seals.seal(FINGERPRINTS, request.fingerprint());
    }

    /** Refuses a key that came with another request before. */
    public void refuseUnlessSame(Identity request, String sealedFingerprint) {
        var known = sealedFingerprint == null
                ? null
                : seals.open(FINGERPRINTS, sealedFingerprint).orElse(null);
        if (known == null || !MessageDigest.isEqual(known, request.fingerprint())) {
            throw Refused.keyReused();
        }
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
