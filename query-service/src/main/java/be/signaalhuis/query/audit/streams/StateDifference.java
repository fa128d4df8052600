package be.signaalhuis.query.audit.streams;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * One field that another state has otherwise. A sealed value that was written anew differs, also under the same pseudonym.
 *
 * @param row its key
 * @param before absent when there was nothing
 * @param after absent when there is nothing any more
 */
record StateDifference(
        String view,
        String table,
        @Schema(type = "object") Map<String, Object> row,
        String field,
        @Schema(type = "object") Object before,
        @Schema(type = "object") Object after) {}
