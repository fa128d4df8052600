package be.signaalhuis.portal.changing;

import be.signaalhuis.portal.page.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the command-service acknowledged, for as long as the view may not have seen it.
 *
 * @param version after it
 * @param values by field of the page, codes as codes, so that every language can show their labels
 */
public record Accepted(UUID id, long version, Map<String, List<String>> values, Instant at) {

    public Accepted {
        values = Map.copyOf(values);
    }

    public Form form() {
        return Form.of(values);
    }

    /** Names are nobody's business in a log. */
    @Override
    public String toString() {
        return "Accepted " + id + " " + version;
    }
}
