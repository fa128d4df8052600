package be.signaalhuis.query.followup.bodies;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/**
 * A body that meets; its name sealed as it came.
 *
 * @param version sequence number of its last event
 * @param minimum meetings a calendar year
 * @param endedOn null while it meets
 */
public record BodyRow(
        long version,
        String municipality,
        String kind,
        Sealed<String> name,
        long minimum,
        List<String> obligatoryParties,
        LocalDate endedOn) {

    BodyRow ended(LocalDate day, long next) {
        return new BodyRow(next, municipality, kind, name, minimum, obligatoryParties, day);
    }

    /** Whether it met in that year, for some part of it. */
    public boolean isOf(Year year) {
        return endedOn == null || endedOn.getYear() >= year.getValue();
    }
}
