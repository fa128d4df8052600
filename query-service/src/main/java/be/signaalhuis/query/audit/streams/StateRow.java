package be.signaalhuis.query.audit.streams;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * One row of a view.
 *
 * @param key what makes it this row and no other of its view
 * @param fields what else it says; in place of each sealed value a pseudonym, or that it was erased
 */
record StateRow(
        @Schema(type = "object") Map<String, Object> key,
        @Schema(type = "object") Map<String, Object> fields) {}
