package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.reference.ExternalReference;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one report of discrimination. */
public record ReportId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {
        Objects.requireNonNull(value, "report id");
    }

    /**
     * The id of the report that a desk knows by this reference: the same each time, so that two
     * registrations of one reference meet in one stream.
     */
    public static ReportId referredToAs(ExternalReference reference, String desk) {
        return new ReportId(reference.idIn(desk, "discrimination-report"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
