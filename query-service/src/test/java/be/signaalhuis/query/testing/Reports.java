package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.meldpunt.Consent;
import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.OtherParty;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.meldpunt.Reporter;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reports of discrimination, told in events, with made-up people. */
public final class Reports {

    public static final CodeListVersion CODES = new CodeListVersion("2026.1");

    private Reports() {}

    public static ReportContent content(LocalDate receivedOn, String mainGround, String... additional) {
        return new ReportContent(
                receivedOn,
                Code.of("LOKET"),
                Code.of("SLACHTOFFER"),
                Sealed.of(UUID.randomUUID(), new Reporter("Jan Voorbeeld", "jan@voorbeeld.test", null, "nl")),
                new Facts(
                        Code.of("71016"),
                        receivedOn,
                        null,
                        null,
                        null,
                        Sealed.of(UUID.randomUUID(), "Voorbeeldstraat"),
                        Sealed.of(UUID.randomUUID(), "voorbeeldtekst")),
                Code.of("71016"),
                Ground.actual(Code.of(mainGround)),
                Arrays.stream(additional)
                        .map(code -> Ground.actual(Code.of(code)))
                        .toList(),
                Code.of("WERK"),
                Code.of("DIRECT"),
                Code.of("BEMIDDELING"),
                new OtherParty(Code.of("WERKGEVER"), Sealed.of(UUID.randomUUID(), "Voorbeeld nv")),
                List.of());
    }

    /** The same report with other municipalities; the facts on another day, null for the day of receipt. */
    public static ReportContent in(String municipality, LocalDate factsOn, String residence, ReportContent content) {
        var facts = new Facts(Code.of(municipality), factsOn, null, null, null, null, null);
        return new ReportContent(
                content.receivedOn(),
                content.channel(),
                content.reporterRole(),
                null,
                facts,
                residence == null ? null : Code.of(residence),
                content.mainGround(),
                content.additionalGrounds(),
                content.domain(),
                content.behaviour(),
                content.expectation(),
                null,
                content.consents());
    }

    /** The same report with another field of life and channel, its seals untouched. */
    public static ReportContent elsewhere(String domain, String channel, ReportContent content) {
        return new ReportContent(
                content.receivedOn(),
                Code.of(channel),
                content.reporterRole(),
                content.reporter(),
                content.facts(),
                content.residence(),
                content.mainGround(),
                content.additionalGrounds(),
                Code.of(domain),
                content.behaviour(),
                content.expectation(),
                content.otherParty(),
                content.consents());
    }

    /** The same report with these consents of its reporter, its seals untouched. */
    public static ReportContent allowing(List<Consent> consents, ReportContent content) {
        return new ReportContent(
                content.receivedOn(),
                content.channel(),
                content.reporterRole(),
                content.reporter(),
                content.facts(),
                content.residence(),
                content.mainGround(),
                content.additionalGrounds(),
                content.domain(),
                content.behaviour(),
                content.expectation(),
                content.otherParty(),
                consents);
    }

    public static DiscriminationReportRegistered registered(UUID id, ReportContent content) {
        return registered(id, "71016", null, content);
    }

    public static DiscriminationReportRegistered registered(
            UUID id, String desk, String reference, ReportContent content) {
        return new DiscriminationReportRegistered(
                new ReportId(id),
                Code.of(desk),
                false,
                reference == null ? null : new ExternalReference(reference),
                content,
                CODES);
    }

    public static DiscriminationReportRegistered outside(UUID id, ReportContent content) {
        return new DiscriminationReportRegistered(new ReportId(id), Code.of("71016"), true, null, content, CODES);
    }

    public static DiscriminationReportCorrected corrected(UUID id, ReportContent content) {
        return new DiscriminationReportCorrected(new ReportId(id), text("verkeerd aangekruist"), false, content, CODES);
    }

    public static DiscriminationReportClosed closed(UUID id, LocalDate on, String... outcomes) {
        return new DiscriminationReportClosed(
                new ReportId(id),
                on,
                List.of(outcomes).stream().map(Code::of).toList(),
                null,
                text("afgehandeld"),
                CODES);
    }

    public static DiscriminationReportReopened reopened(UUID id, LocalDate on) {
        return new DiscriminationReportReopened(new ReportId(id), on, text("nieuwe feiten"));
    }

    public static DiscriminationReportWithdrawn withdrawn(UUID id, LocalDate on, String cause) {
        return new DiscriminationReportWithdrawn(new ReportId(id), on, Code.of(cause), text("op vraag"), CODES);
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(UUID.randomUUID(), text);
    }
}
