package be.signaalhuis.query.lco.partner;

import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What concerns a care partner of the file of a family, and nothing else of it.
 *
 * @param version of the file, for {@code If-Match}
 * @param client name
 * @param coordinator name; absent while there is none
 * @param agreements that they execute, those first that are due first
 * @param meetings to which they are invited
 * @param reports that were shared with them, the last first
 */
record PartnerFile(
        UUID overleg,
        long version,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> client,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> coordinator,
        List<PartnerAgreement> agreements,
        List<PartnerMeeting> meetings,
        List<PartnerReport> reports) {

    /** Opens what is sealed: from here on the values are plain, and go to nobody but the partner. */
    static PartnerFile of(PartnerSeat seat, LocalDate day) {
        var file = seat.file();
        var coordinator = file.state().participants().coordinator();
        return new PartnerFile(
                file.id(),
                file.row().version(),
                file.client(),
                coordinator == null ? null : file.name(coordinator),
                seat.agreements().stream()
                        .map(agreement -> PartnerAgreement.of(agreement, day))
                        .toList(),
                seat.meetings().stream().map(PartnerMeeting::of).toList(),
                seat.reports().reversed().stream().map(PartnerReport::of).toList());
    }
}
