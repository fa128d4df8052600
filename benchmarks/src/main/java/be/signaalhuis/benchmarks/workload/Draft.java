package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.OtherParty;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.Reporter;
import java.time.LocalDate;
import java.util.List;

/** A report as somebody tells it: nothing in it is sealed yet. All people and texts are made up. */
public record Draft(
        LocalDate receivedOn,
        String channel,
        String role,
        Reporter reporter,
        String municipality,
        LocalDate occurredOn,
        String place,
        String description,
        String residence,
        String mainGround,
        List<String> additionalGrounds,
        String domain,
        String behaviour,
        String expectation,
        String otherPartyKind,
        String otherPartyName) {

    public ReportContent content(Sealing sealing) {
        return new ReportContent(
                receivedOn,
                Code.of(channel),
                Code.of(role),
                sealing.seal(reporter),
                new Facts(
                        Code.of(municipality),
                        occurredOn,
                        null,
                        null,
                        null,
                        sealing.seal(place),
                        sealing.seal(description)),
                residence == null ? null : Code.of(residence),
                Ground.actual(Code.of(mainGround)),
                additionalGrounds.stream()
                        .map(code -> Ground.actual(Code.of(code)))
                        .toList(),
                Code.of(domain),
                behaviour == null ? null : Code.of(behaviour),
                expectation == null ? null : Code.of(expectation),
                otherPartyKind == null ? null : new OtherParty(Code.of(otherPartyKind), sealing.seal(otherPartyName)),
                List.of());
    }
}
