package be.signaalhuis.query.audit.looks;

import be.signaalhuis.query.audit.pseudonyms.SealedForm;
import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A look as it was written down, its reason sealed. */
record RecordedLook(
        long position,
        UUID look,
        Instant at,
        String actor,
        String role,
        String organisation,
        String action,
        UUID subject,
        JsonNode why) {

    LookItem shown(Function<SealedForm, JsonNode> words) {
        var reason = why.get("reason");
        return new LookItem(
                position,
                look,
                at,
                actor,
                role,
                organisation,
                action,
                subject,
                why.path("ground").asString(null),
                reason == null ? null : StoredJson.with(reason, words));
    }
}
