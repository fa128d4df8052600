package be.signaalhuis.eventstore.approved;

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
import java.util.List;
import java.util.UUID;

/** Events of the Meldpunt. */
final class MeldpuntExamples {

    private static final ReportId REPORT = new ReportId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final UUID REPORTER = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final UUID TEXT = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final CodeListVersion LISTS = new CodeListVersion("2026.1");
    private static final Code GENK = Code.of("71016");

    private MeldpuntExamples() {}

    static List<Object> full() {
        return List.of(
                new DiscriminationReportRegistered(
                        REPORT, GENK, true, new ExternalReference("M2009-001"), fullContent(), LISTS),
                new DiscriminationReportCorrected(REPORT, text("wrong ground"), true, fullContent(), LISTS),
                new DiscriminationReportClosed(
                        REPORT,
                        LocalDate.of(2026, 4, 1),
                        List.of(Code.of("ADVIES"), Code.of("DOORVERWEZEN")),
                        Code.of("UNIA"),
                        text("referred by letter"),
                        LISTS),
                new DiscriminationReportReopened(REPORT, LocalDate.of(2026, 5, 1), text("new facts")),
                new DiscriminationReportWithdrawn(
                        REPORT,
                        LocalDate.of(2026, 5, 2),
                        Code.of("DUBBEL_GEREGISTREERD"),
                        text("reported twice"),
                        LISTS));
    }

    /** What a revision gained after its file was approved: stored beside it, as that file stays what it was. */
    static List<Sample> grown() {
        return List.of(
                new Sample(
                        new DiscriminationReportRegistered(
                                REPORT, GENK, true, new ExternalReference("M2009-001"), consentingContent(), LISTS),
                        "consents"),
                new Sample(
                        new DiscriminationReportCorrected(
                                REPORT, text("consent came later"), true, consentingContent(), LISTS),
                        "consents"));
    }

    static List<Object> minimal() {
        return List.of(
                new DiscriminationReportRegistered(REPORT, GENK, false, null, leastContent(), LISTS),
                new DiscriminationReportCorrected(REPORT, null, false, leastContent(), LISTS),
                new DiscriminationReportClosed(
                        REPORT, LocalDate.of(2026, 4, 1), List.of(Code.of("ADVIES")), null, null, LISTS),
                new DiscriminationReportReopened(REPORT, LocalDate.of(2026, 5, 1), null),
                new DiscriminationReportWithdrawn(
                        REPORT, LocalDate.of(2026, 5, 2), Code.of("DUBBEL_GEREGISTREERD"), null, LISTS));
    }

    private static ReportContent fullContent() {
        return content(List.of());
    }

    private static ReportContent consentingContent() {
        return content(List.of(
                new Consent(Code.of("CONTACT_TEGENPARTIJ"), LocalDate.of(2026, 3, 3), Code.of("MONDELING")),
                new Consent(Code.of("DOORGEVEN"), LocalDate.of(2026, 3, 2), null)));
    }

    private static ReportContent content(List<Consent> consents) {
        return new ReportContent(
                LocalDate.of(2026, 3, 2),
                Code.of("TELEFOON"),
                Code.of("SLACHTOFFER"),
                Sealed.of(REPORTER, new Reporter("A. Reporter", "a@example.org", "000", "nl")),
                new Facts(
                        GENK,
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 2, 3),
                        Code.of("71016W01"),
                        Code.of("2025"),
                        text("a shop"),
                        text("what happened")),
                Code.of("71002"),
                new Ground(Code.of("AFKOMST"), Ground.ACTUAL),
                List.of(new Ground(Code.of("HUIDSKLEUR"), Code.of("VERMEEND")), Ground.actual(Code.of("LEEFTIJD"))),
                Code.of("HUISVESTING"),
                Code.of("DIRECT"),
                Code.of("BEMIDDELING"),
                new OtherParty(Code.of("VERHUURDER"), Sealed.of(OTHER, "The Other Party")),
                consents);
    }

    private static ReportContent leastContent() {
        return new ReportContent(
                LocalDate.of(2026, 3, 2), null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(TEXT, text);
    }
}
