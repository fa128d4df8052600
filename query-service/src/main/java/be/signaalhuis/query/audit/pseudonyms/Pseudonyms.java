package be.signaalhuis.query.audit.pseudonyms;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.sealing.Seals;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One name for each key, so that the same person in a file is seen to be the same. It is a keyed hash: it leads neither
 * to the key nor to what the key sealed, and is another one in another municipality.
 */
@Component
public class Pseudonyms {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES_SHOWN = 6;

    private final PseudonymSecrets secrets;
    private final Seals seals;

    Pseudonyms(PseudonymSecrets secrets, Seals seals) {
        this.secrets = secrets;
        this.seals = seals;
    }

    /** What stands in place of the values sealed under these keys, about which the key store is asked once. */
    public Function<SealedForm, JsonNode> of(Set<UUID> keys, Code municipality) {
        var erased = seals.shredded(keys);
        var secret = new SecretKeySpec(secrets.of(municipality), ALGORITHM);
        return form -> erased.contains(form.kid())
                ? NODES.objectNode().put("erased", true)
                : NODES.objectNode().put("pseudonym", name(form.kid(), secret));
    }

    private static String name(UUID kid, SecretKeySpec secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            var hash = mac.doFinal(ByteBuffer.allocate(16)
                    .putLong(kid.getMostSignificantBits())
                    .putLong(kid.getLeastSignificantBits())
                    .array());
            return "P-" + HexFormat.of().formatHex(hash, 0, BYTES_SHOWN);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
