package be.signaalhuis.command.signals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.Registers;
import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A register of signals as a file: taken once, safe to send again, bad rows named and good ones taken. */
class SignalRegisterTest {

    private static final String IMPORTS = "/v1/imports/signals";
    private static final String HEADER = "externeReferentie;thema;subtype;datumVaststelling;wijk;levensdomein;"
            + "beleidsdomein;bron;zekerheid;gradering;samenvatting\n";
    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theExampleRegisterIsTakenOnceHoweverOftenItIsSent() {
        assertCounts(send(Registers.signals(), "?dryRun=true"), 360, 0, 0);
        long before = events();
        assertCounts(send(Registers.signals(), ""), 360, 0, 0);
        assertThat(events()).isEqualTo(before + 360);
        assertCounts(send(Registers.signals(), ""), 0, 360, 0);
        assertCounts(send(Registers.signals(), "?dryRun=true"), 0, 360, 0);
        assertThat(events()).isEqualTo(before + 360);
    }

    @Test
    void aRowOfRadicalisationWasTriagedByItsSourceAndIsHandledStrictly() {
        assertCounts(send(file(radicalisation("R-1", "B2H1"), radicalisation("R-2", "A1")), ""), 2, 0, 0);
        assertThat(payloads("RadicalisationSignalLogged"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event)
                        .contains("\"triage\":\"DOOR_BRON_GETRIEERD\"")
                        .contains("\"handling\":\"H2\"")
                        .contains("\"sharing\":\"EIGEN_DIENST\""));
    }

    @Test
    void datesAreReadInBothForms() {
        assertCounts(send(file(row("D-1"), row("D-1").replace("02/03/2020", "2020-03-02")), ""), 1, 1, 0);
    }

    @Test
    void aKnownReferenceWithOtherDataIsRejected() {
        send(file(row("X-1")), "");
        var other = send(file(row("X-1").replace("POLITIE", "SCHOOL")), "");
        assertCounts(other, 0, 0, 1);
        assertError(other, 2, "externeReferentie", "alreadyRegistered");
        var theme = send(file(row("X-1").replace("OVERLAST;HANGJONGEREN", "SEGREGATIE;WIJK")), "");
        assertError(theme, 2, "externeReferentie", "alreadyRegistered");
    }

    @Test
    void eachKindOfBadRowIsNamedByRowColumnAndCodeAndTheGoodRowsAreTaken() {
        var answer = send(
                file(
                        row("B-02"),
                        row("B-03").replace("OVERLAST", "WEER"),
                        row("B-04").replace("OVERLAST", ""),
                        row("B-05").replace("HANGJONGEREN", "TAAL"),
                        row("B-06").replace("02/03/2020", "31/02/2020"),
                        row("B-07").replace("02/03/2020", "02/03/2999"),
                        row("B-08").replace("71016W26", "71016W99"),
                        row("B-09").replace("71016W26", "71002"),
                        row("B-10").replace("SOCIALE_COHESIE", "MAAN"),
                        row("B-11").replace("VEILIGHEIDSHUIS", "MAAN"),
                        row("B-12").replace("POLITIE", "MAAN"),
                        row("B-13").replace("GEHOORD", "MAAN"),
                        row("B-14").replace(";;Signaal", ";beetje;Signaal"),
                        row("B-15").replace(";;Signaal", ";E7;Signaal"),
                        row("B-16").replace("OVERLAST;HANGJONGEREN", "HUISJESMELKERIJ;KOTERIJ"),
                        row("geen nummer"),
                        row("B-18").replace("Signaal", "=Signaal"),
                        row("B-19").replace("71016W26", "")),
                "");
        assertCounts(answer, 1, 0, 17);
        assertError(answer, 3, "thema", "codeUnknown");
        assertError(answer, 4, "thema", "required");
        assertError(answer, 5, "subtype", "subtypeOfOtherTheme");
        assertError(answer, 6, "datumVaststelling", "dateInvalid");
        assertError(answer, 7, "datumVaststelling", "dateInFuture");
        assertError(answer, 8, "wijk", "codeUnknown");
        assertError(answer, 9, "wijk", "areaElsewhere");
        assertError(answer, 10, "levensdomein", "codeUnknown");
        assertError(answer, 11, "beleidsdomein", "codeUnknown");
        assertError(answer, 12, "bron", "codeUnknown");
        assertError(answer, 13, "zekerheid", "codeUnknown");
        assertError(answer, 14, "gradering", "typeWrong");
        assertError(answer, 15, "gradering", "codeUnknown");
        assertError(answer, 16, "gradering", "required");
        assertError(answer, 17, "externeReferentie", "referenceInvalid");
        assertError(answer, 18, "samenvatting", "formulaNotAllowed");
        assertError(answer, 19, "wijk", "required");
    }

    @Test
    void aColumnForAnOriginIsRefused() {
        var answer = send((HEADER.strip() + ";nationaliteit\n" + row("N-1") + ";x\n").getBytes(UTF_8), "");
        assertThat(answer.json().get("state").asString()).isEqualTo("FAILED");
        assertError(answer, 1, "nationaliteit", "columnUnknown");
    }

    private static String row(String reference) {
        return reference + ";OVERLAST;HANGJONGEREN;02/03/2020;71016W26;SOCIALE_COHESIE;VEILIGHEIDSHUIS;POLITIE;"
                + "GEHOORD;;Signaal zonder namen";
    }

    private static String radicalisation(String reference, String grading) {
        return row(reference)
                .replace("OVERLAST;HANGJONGEREN", "RADICALISERING;POLARISERING")
                .replace(";;", ";" + grading + ";");
    }

    private static byte[] file(String... rows) {
        return (HEADER + String.join("\n", List.of(rows)) + "\n").getBytes(UTF_8);
    }

    private static Answer send(byte[] file, String query) {
        var sent = service.postCsv("analyst", IMPORTS + query, file);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(202);
        return service.ended("analyst", sent.header("Location"));
    }

    private static void assertCounts(Answer task, int accepted, int unchanged, int rejected) {
        var told = task.json();
        assertThat(told.get("state").asString()).as(task.toString()).isEqualTo("DONE");
        assertThat(List.of(
                        told.get("accepted").asInt(),
                        told.get("unchanged").asInt(),
                        told.get("rejected").asInt()))
                .as(task.toString())
                .containsExactly(accepted, unchanged, rejected);
    }

    private static void assertError(Answer task, int row, String column, String code) {
        assertThat(task.json().get("errors").valueStream()).as(task.toString()).anySatisfy(error -> {
            assertThat(error.get("row").asInt()).isEqualTo(row);
            assertThat(error.get("field").asString()).isEqualTo(column);
            assertThat(error.get("code").asString()).isEqualTo(code);
            assertThat(error.get("detail").asString()).isNotBlank();
        });
    }

    private static long events() {
        return service.database()
                .as("postgres")
                .sql("select count(*) from events.event")
                .query(Long.class)
                .single();
    }

    private static List<String> payloads(String type) {
        return service.database()
                .as("postgres")
                .sql("select convert_from(payload, 'UTF8') from events.event where payload_type like ?")
                .param("%." + type)
                .query(String.class)
                .list();
    }
}
