package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.events.gebiedsscan.OpportunityStructureRegistered;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRemoved;
import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One opportunity structure in the list.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param removedOn absent while it is there
 * @param how it was removed, where somebody said so
 */
record StructureItem(
        UUID id,
        long version,
        String kind,
        String area,
        String division,
        LocalDate seenOn,
        LocalDate removedOn,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> place,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> description,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> how) {

    /** Opens what is sealed. */
    static StructureItem of(
            StructureRow row, OpportunityStructureRegistered registration, OpportunityStructureRemoved removal) {
        return new StructureItem(
                registration.structureId().value(),
                row.version(),
                row.kind(),
                row.area(),
                row.division(),
                row.seenOn(),
                row.removedOn(),
                Opened.of(registration.place()),
                Opened.of(registration.description()),
                removal == null ? null : Opened.of(removal.how()));
    }
}
