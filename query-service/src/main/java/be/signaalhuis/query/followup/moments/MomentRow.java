package be.signaalhuis.query.followup.moments;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/**
 * A conversation about a theme; its summary sealed as it came.
 *
 * @param version sequence number of its last event
 * @param withdrawn whether it was registered by mistake and counts no more
 */
public record MomentRow(
        long version,
        String municipality,
        LocalDate heldOn,
        List<String> themes,
        List<String> parties,
        String area,
        String areaDivision,
        Sealed<String> summary,
        boolean withdrawn) {

    MomentRow withdrawn(long number) {
        return new MomentRow(number, municipality, heldOn, themes, parties, area, areaDivision, summary, true);
    }
}
