package be.signaalhuis.query.audit.streams;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * How a file began.
 *
 * @param kind of what it is the file
 */
record StreamStart(UUID stream, String kind, JsonNode metaData) {

    boolean isOf(Code municipality) {
        return municipality
                .value()
                .equals(metaData.path(MetaDataKeys.MUNICIPALITY).asString(null));
    }
}
