package be.signaalhuis.query.lco.file;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDropped;
import static be.signaalhuis.query.testing.OverlegAgreements.careWorker;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.measured;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.written;
import static be.signaalhuis.query.testing.Overlegs.COORDINATOR;
import static be.signaalhuis.query.testing.Overlegs.coordinator;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.pivot;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.ReadPdf;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A family after its second meeting, and what it takes home. */
class OverlegPapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SECOND = DAY.plusMonths(2);
    private static final LocalDate FAR = LocalDate.of(2099, 6, 1);

    private final RunningService service = RunningService.shared();
    private final TestLog log = service.log().as(COORDINATOR);
    private final UUID id = UUID.randomUUID();
    private final UUID client = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();
    private final UUID chair = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID next = UUID.randomUUID();
    private final ParticipantJoined els = joined(id, worker, "HULPVERLENER", "Els Voorbeeld", "els", DAY);

    private Place last;

    @BeforeEach
    void family() {
        var done = UUID.randomUUID();
        var dropped = UUID.randomUUID();
        log.append(id, opened(id, DAY), joined(id, client, "CLIENT", null, null, DAY), els);
        log.append(id, joined(id, chair, "COORDINATOR", "An Voorbeeld", null, DAY));
        log.append(id, coordinator(id, chair, DAY), pivot(id, worker, DAY));
        log.append(id, held(id, first, DAY, "LCO_MET_CLIENT", true, client, worker, chair));
        log.append(id, measured(id, DAY, "INKOMEN", 2), measured(id, DAY, "HUISVESTING", 3));
        log.append(id, made(id, done, "Bellen naar de school", CLIENT, DAY, DAY.plusDays(9), first));
        log.append(id, made(id, dropped, "Een kast zoeken", CLIENT, DAY, DAY.plusDays(9), first));
        log.append(id, made(id, UUID.randomUUID(), "Attest vragen", careWorker(worker), DAY, FAR, first));
        log.append(id, agreementDone(id, done, DAY.plusDays(5)), agreementDropped(id, dropped, DAY.plusDays(6)));
        log.append(id, held(id, second, SECOND, "LCO_MET_CLIENT", false, client, worker, chair));
        log.append(id, written(id, second), measured(id, SECOND, "INKOMEN", 4), measured(id, SECOND, "TAAL", 3));
        log.append(id, made(id, UUID.randomUUID(), "Budget bekijken", careWorker(worker), SECOND, FAR, second));
        log.append(id, made(id, UUID.randomUUID(), "Facturen meebrengen", CLIENT, SECOND, FAR, second));
        last = log.append(id, planned(id, next, FAR, LocalTime.of(14, 30), client, worker));
    }

    @Test
    void theClientWasThereAlsoWhenNobodyWroteThemDown() throws IOException {
        var third = UUID.randomUUID();
        last = log.append(id, held(id, third, SECOND.plusDays(9), "LCO_MET_CLIENT", false, worker), written(id, third));
        assertThat(ReadPdf.text(report(third, "nl", "").bytes()))
                .containsSubsequence("Wie was erbij U", "Els Voorbeeld (hulpverlener");
        var fourth = UUID.randomUUID();
        last = log.append(
                id, held(id, fourth, SECOND.plusDays(10), "HULPVERLENINGSOVERLEG", false, worker), written(id, fourth));
        assertThat(ReadPdf.text(report(fourth, "nl", "").bytes())).contains("Wie was erbij Els Voorbeeld");
    }

    @Test
    void theReportSpeaksToTheClientWithWhatGoesWellFirst() throws IOException {
        var reply = report(second, "nl", "");
        assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"overleg-2026-05-02.pdf\"");
        assertThat(ReadPdf.text(reply.bytes()))
                .containsSubsequence(
                        "Verslag van uw overleg",
                        "Wanneer zaterdag 2 mei 2026",
                        "Gezin Voorbeeld (cliënt)",
                        "Els Voorbeeld (hulpverlener, Voorbeelddienst)",
                        "Wie leidt het overleg An Voorbeeld",
                        "Wat goed gaat De kinderen gaan graag naar school.",
                        "Wat gelukt is",
                        "U Bellen naar de school 7 maart 2026",
                        "Uw krachten",
                        "Op één vlak gaat het beter",
                        "inkomen 2 op 5, 2 maart 2026 4 op 5, 2 mei 2026 2 stappen vooruit",
                        "Wat volgens u eerst moet gebeuren",
                        "Wat minder goed gaat",
                        "Wat we afspraken",
                        "U Facturen meebrengen 1 juni 2099",
                        "Els Voorbeeld Budget bekijken",
                        "Wat nog loopt van vroeger",
                        "Attest vragen",
                        "Wat we nog bespraken",
                        "Het volgende overleg maandag 1 juni 2099 om 14:30 uur",
                        "Sociaal Huis",
                        "Hebt u een vraag?",
                        "Positie " + last.position());
    }

    @Test
    void theReportForTheTableTellsOfThatMeetingAlone() throws IOException {
        var text = ReadPdf.text(report(second, "nl", "?for=PARTICIPANTS").bytes());
        assertThat(text)
                .contains("Verslag van het overleg", "De krachten van het gezin", "Gezin Voorbeeld Facturen meebrengen")
                .doesNotContain("Attest vragen", "Wat gelukt is", "Het volgende overleg", "Hebt u een vraag?");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Verslag van uw overleg, Wat goed gaat",
        "fr, Compte rendu de votre concertation, Ce qui va bien",
        "en, Report of your consultation, What goes well"
    })
    void theReportIsForScreenReadersTooInThreeLanguages(String language, String title, String heading)
            throws Exception {
        for (var whom : new String[] {"", "?for=PARTICIPANTS"}) {
            assertThat(ReadPdf.failures(report(second, language, whom).bytes())).isEmpty();
        }
        var bytes = report(second, language, "").bytes();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(7);
        }
    }

    @Test
    void theListSaysWhatWasDoneFirst() throws Exception {
        var reply = get("/agreements", "nl");
        assertThat(reply.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"overleg-afspraken-" + last.position() + ".pdf\"");
        assertThat(ReadPdf.text(reply.bytes()))
                .containsSubsequence(
                        "Afsprakenlijst",
                        "Wat gelukt is",
                        "Gezin Voorbeeld Bellen naar de school",
                        "Wat we nog doen",
                        "Facturen meebrengen",
                        "Budget bekijken",
                        "Wat niet doorgaat",
                        "Een kast zoeken 8 maart 2026");
    }

    @Test
    void givesTheSameBytesAgainForTheSameMoment() {
        var then = "?asKnownOn=" + last.recordedAt();
        var before = report(second, "nl", then).bytes();
        last = log.append(id, measured(id, SECOND, "ARBEID", 4));
        assertThat(report(second, "nl", then).bytes()).isEqualTo(before);
        assertThat(report(second, "nl", "").bytes()).isNotEqualTo(before);
    }

    @Test
    void saysWhatWasErased() throws Exception {
        service.bean(Seals.class).shred(els.person().kid());
        var text = ReadPdf.text(report(second, "nl", "").bytes());
        assertThat(text).contains("(gewist) Budget bekijken").doesNotContain("Els Voorbeeld");
    }

    @Test
    void isThereEvenWhenAllOfItWasErased() throws IOException {
        var seals = service.bean(Seals.class);
        var keys = Pattern.compile("\"kid\":\"([^\"]+)\"").matcher(payloads()).results();
        keys.map(key -> UUID.fromString(key.group(1))).distinct().forEach(seals::shred);
        var file = get("", "nl");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).contains("\"client\":{\"erased\":true}").doesNotContain("Voorbeeld", "Sociaal Huis");
        assertThat(ReadPdf.text(report(second, "nl", "").bytes())).contains("Wat goed gaat (gewist)");
        assertThat(ReadPdf.text(get("/agreements", "nl").bytes())).contains("(gewist) (gewist) 7 maart 2026");
        var invitation = get("/meetings/" + next + "/invitation", "nl");
        assertThat(invitation.status()).isEqualTo(200);
        assertThat(invitation.text()).contains("SUMMARY:Overleg").doesNotContain("\nLOCATION");
    }

    private String payloads() {
        return String.join(
                "",
                service.database()
                        .as("postgres")
                        .sql("select convert_from(payload, 'UTF8') from events.event where aggregate_identifier = ?")
                        .param(id)
                        .query(String.class)
                        .list());
    }

    @Test
    void thereIsNoReportBeforeOneIsWritten() {
        var reply = report(first, "nl", "");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().at("/type").asString()).endsWith("reportNotWritten");
        assertThat(report(next, "nl", "").status()).isEqualTo(409);
        assertThat(report(UUID.randomUUID(), "nl", "").status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        var reply = report(second, "nl", "?for=BUREN");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("for");
        assertThat(get("/meetings/x/report", "nl").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void papersAreForItsOwnCoordinatorsAlone(Role role) {
        for (var path :
                List.of("/agreements", "/meetings/" + second + "/report", "/meetings/" + next + "/invitation")) {
            assertThat(status(role.claim() + ".71016", path)).isEqualTo(role == Role.LCO ? 200 : 404);
            assertThat(status(role.claim() + ".71002", path)).isEqualTo(404);
        }
    }

    private int status(String reader, String path) {
        return service.as(reader)
                .get("/v1/overleg/" + id + path, "Prefer", "wait=30")
                .status();
    }

    private Api.Reply report(UUID meeting, String language, String query) {
        return get("/meetings/" + meeting + "/report" + query, language);
    }

    private Api.Reply get(String path, String language) {
        return service.as("lco.71016")
                .get(
                        "/v1/overleg/" + id + path,
                        "Accept-Language",
                        language,
                        "Consistency-Token",
                        Long.toString(last.position()));
    }
}
