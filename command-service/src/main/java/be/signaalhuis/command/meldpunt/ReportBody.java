package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.OtherParty;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.Reporter;
import be.signaalhuis.events.reference.ExternalReference;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as it is sent. Dates are ISO (2026-11-22); codes are those of the code lists.
 *
 * @param reporter absent for an anonymous report
 * @param additionalGrounds may repeat no ground
 * @param consents may repeat no purpose
 * @param externalReference the number it has elsewhere; one report per desk and reference
 */
@Schema(requiredProperties = {"receivedOn", "channel", "reporterRole", "facts", "mainGround", "domain"})
record ReportBody(
        LocalDate receivedOn,
        Code channel,
        Code reporterRole,
        Reporter reporter,
        FactsBody facts,
        Residence residence,
        GroundBody mainGround,
        List<GroundBody> additionalGrounds,
        Code domain,
        Code behaviour,
        Code expectation,
        OtherPartyBody otherParty,
        List<ConsentBody> consents,
        ExternalReference externalReference) {

    /** @param area neighbourhood of the municipality, such as 71016W26 */
    @Schema(requiredProperties = "municipality")
    record FactsBody(
            Code municipality,
            LocalDate occurredFrom,
            LocalDate occurredUntil,
            Code area,
            String place,
            String description) {

        Facts toFacts() {
            return new Facts(
                    municipality,
                    occurredFrom,
                    occurredUntil,
                    area,
                    Areas.divisionOf(area),
                    Fresh.seal(place),
                    Fresh.seal(description));
        }
    }

    /** Where the reporter lives. */
    record Residence(Code municipality) {}

    record OtherPartyBody(Code kind, String name) {

        OtherParty toOtherParty() {
            return new OtherParty(kind, Fresh.seal(name));
        }
    }

    ReportContent toContent() {
        return new ReportContent(
                receivedOn,
                channel,
                reporterRole,
                Fresh.seal(reporter),
                facts == null ? null : facts.toFacts(),
                residence == null ? null : residence.municipality(),
                mainGround == null ? null : mainGround.toGround(),
                GroundBody.toGrounds(additionalGrounds),
                domain,
                behaviour,
                expectation,
                otherParty == null ? null : otherParty.toOtherParty(),
                ConsentBody.toConsents(consents, receivedOn));
    }
}
