package be.signaalhuis.portal.audit.file;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the query-service says differs between two states of a file: also a sealed value that was written anew, which
 * keeps its pseudonym.
 *
 * @param more whether there are more differences than are told
 */
record Comparison(List<Difference> differences, boolean more) {

    /** @param field of one value of several with its number, such as {@code outcomes[1]} */
    record Difference(String view, String table, Map<String, JsonNode> row, String field) {

        /** Whether it is of that field, or of one of its values. */
        boolean isOf(String name) {
            return field.equals(name) || field.startsWith(name + "[");
        }
    }
}
