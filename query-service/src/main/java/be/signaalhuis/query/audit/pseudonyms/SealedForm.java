package be.signaalhuis.query.audit.pseudonyms;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A sealed value as it stands in stored JSON: {@code {"$s":1,"kid":"<uuid>","ct":"<base64>"}}. */
public record SealedForm(UUID kid, String ciphertext) {

    private static final String MARK = "$s";

    static boolean isForm(JsonNode json) {
        return json.isObject() && json.has(MARK);
    }

    /** Empty when it says that it is one and is none. */
    static Optional<SealedForm> read(JsonNode json) {
        try {
            return Optional.of(new SealedForm(
                    UUID.fromString(json.path("kid").asString("")),
                    json.path("ct").asString("")));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
