package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.OtherParty;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.Reporter;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/**
 * The fields that a correction changes; the others stay as they are.
 *
 * @param consents as sent: only the corrected report knows the day that stands for a missing one
 */
record Correction(
        Change<LocalDate> receivedOn,
        Change<Code> channel,
        Change<Code> reporterRole,
        Change<Sealed<Reporter>> reporter,
        OfFacts facts,
        Change<Code> residence,
        Change<Ground> mainGround,
        Change<List<Ground>> additionalGrounds,
        Change<Code> domain,
        Change<Code> behaviour,
        Change<Code> expectation,
        Change<OtherParty> otherParty,
        Change<List<ConsentBody>> consents) {

    record OfFacts(
            Change<Code> municipality,
            Change<LocalDate> occurredFrom,
            Change<LocalDate> occurredUntil,
            Change<Code> area,
            Change<Code> areaDivision,
            Change<Sealed<String>> place,
            Change<Sealed<String>> description) {

        Facts applyTo(Facts now) {
            return new Facts(
                    Change.apply(municipality, now.municipality()),
                    Change.apply(occurredFrom, now.occurredFrom()),
                    Change.apply(occurredUntil, now.occurredUntil()),
                    Change.apply(area, now.area()),
                    Change.apply(areaDivision, now.areaDivision()),
                    Change.apply(place, now.place()),
                    Change.apply(description, now.description()));
        }
    }

    ReportContent applyTo(ReportContent now) {
        var received = Change.apply(receivedOn, now.receivedOn());
        return new ReportContent(
                received,
                Change.apply(channel, now.channel()),
                Change.apply(reporterRole, now.reporterRole()),
                Change.apply(reporter, now.reporter()),
                facts == null ? now.facts() : facts.applyTo(now.facts()),
                Change.apply(residence, now.residence()),
                Change.apply(mainGround, now.mainGround()),
                Change.apply(additionalGrounds, now.additionalGrounds()),
                Change.apply(domain, now.domain()),
                Change.apply(behaviour, now.behaviour()),
                Change.apply(expectation, now.expectation()),
                Change.apply(otherParty, now.otherParty()),
                consents == null ? now.consents() : ConsentBody.toConsents(consents.value(), received));
    }
}
