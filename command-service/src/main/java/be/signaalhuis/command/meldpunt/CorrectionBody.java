package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Reporter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A correction as it is sent: fields that are absent stay, fields that are null are emptied. */
@Schema(requiredProperties = "reason", description = "absent fields stay, null empties a field")
record CorrectionBody(
        String reason,
        Change<LocalDate> receivedOn,
        Change<Code> channel,
        Change<Code> reporterRole,
        Change<Reporter> reporter,
        FactsCorrectionBody facts,
        Change<ReportBody.Residence> residence,
        Change<GroundBody> mainGround,
        Change<List<GroundBody>> additionalGrounds,
        Change<Code> domain,
        Change<Code> behaviour,
        Change<Code> expectation,
        Change<ReportBody.OtherPartyBody> otherParty,
        Change<List<ConsentBody>> consents) {

    record FactsCorrectionBody(
            Change<Code> municipality,
            Change<LocalDate> occurredFrom,
            Change<LocalDate> occurredUntil,
            Change<Code> area,
            Change<String> place,
            Change<String> description) {

        Correction.OfFacts toCorrection() {
            return new Correction.OfFacts(
                    municipality,
                    occurredFrom,
                    occurredUntil,
                    area,
                    as(area, Areas::divisionOf),
                    as(place, Fresh::seal),
                    as(description, Fresh::seal));
        }
    }

    Correction toCorrection() {
        return new Correction(
                receivedOn,
                channel,
                reporterRole,
                as(reporter, Fresh::seal),
                facts == null ? null : facts.toCorrection(),
                as(residence, ReportBody.Residence::municipality),
                as(mainGround, GroundBody::toGround),
                additionalGrounds == null ? null : new Change<>(GroundBody.toGrounds(additionalGrounds.value())),
                domain,
                behaviour,
                expectation,
                as(otherParty, ReportBody.OtherPartyBody::toOtherParty),
                consents);
    }

    private static <T, R> Change<R> as(Change<T> change, Function<T, R> conversion) {
        return change == null ? null : new Change<>(change.value() == null ? null : conversion.apply(change.value()));
    }
}
