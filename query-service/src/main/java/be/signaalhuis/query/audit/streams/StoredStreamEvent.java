package be.signaalhuis.query.audit.streams;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One event of a file as it is stored, its sealed values sealed. */
record StoredStreamEvent(
        long position,
        UUID eventId,
        UUID stream,
        long sequence,
        String type,
        String revision,
        Instant recordedAt,
        JsonNode payload,
        JsonNode metaData) {

    StreamEvent shown(JsonNode shownPayload) {
        return new StreamEvent(
                position,
                eventId,
                stream,
                sequence,
                type,
                revision,
                recordedAt,
                who(MetaDataKeys.ACTOR),
                who(MetaDataKeys.ROLE),
                who(MetaDataKeys.ORGANISATION),
                who(MetaDataKeys.PURPOSE),
                who(MetaDataKeys.CAUSE),
                shownPayload);
    }

    String who(String key) {
        return metaData.path(key).asString(null);
    }
}
