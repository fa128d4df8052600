package be.signaalhuis.query.audit.looks;

import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.audit.pseudonyms.SealedForm;
import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Opens sealed values, for whoever is allowed and was written down. */
@Component
class OpenedValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Seals seals;

    OpenedValues(Seals seals) {
        this.seals = seals;
    }

    /** The values sealed under these keys, which are fetched at once. */
    Function<SealedForm, JsonNode> of(Set<UUID> keys) {
        seals.openable(keys);
        return form -> seals.open(form.kid(), form.ciphertext())
                .map(StoredJson::read)
                .orElseGet(() -> NODES.objectNode().put("erased", true));
    }
}
