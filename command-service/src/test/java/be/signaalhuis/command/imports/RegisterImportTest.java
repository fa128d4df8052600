package be.signaalhuis.command.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.Registers;
import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A register as a file: taken once, safe to send again, bad rows named and good ones taken. */
class RegisterImportTest {

    private static final String IMPORTS = "/v1/imports/discrimination-reports";
    private static final String HEADER = "externeReferentie;datumMelding;kanaal;rolMelder;gemeenteFeiten;"
            + "gemeenteMelder;hoofdgrond;bijkomendeGronden;domein;gedraging;verwachting;samenvatting;uitkomst;"
            + "doorverwezenNaar;datumAfsluiting\n";
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
        var dry = send(Registers.meldpunt(), IMPORTS + "?dryRun=true");
        assertCounts(dry, "DONE", 75, 75, 0, 0);
        long before = events();

        assertCounts(send(Registers.meldpunt(), IMPORTS), "DONE", 75, 75, 0, 0);
        assertThat(events()).isEqualTo(before + 150);

        assertCounts(send(Registers.meldpunt(), IMPORTS), "DONE", 75, 0, 75, 0);
        assertThat(events()).isEqualTo(before + 150);
        assertCounts(send(Registers.meldpunt(), IMPORTS + "?dryRun=true"), "DONE", 75, 0, 75, 0);
    }

    @Test
    void anEndedImportLeadsToAllItTookAndADryRunToNothing() {
        var taken = service.postCsv("intake", IMPORTS, file(row("T-1"), row("T-2")));
        var ended = service.ended("intake", taken.header("Location"));
        assertThat(Long.parseLong(ended.header("Consistency-Token"))).isGreaterThanOrEqualTo(lastPosition());
        assertThat(send(file(row("T-3")), IMPORTS + "?dryRun=true").header("Consistency-Token"))
                .isNull();
    }

    @Test
    void aKnownReferenceWithOtherDataIsRejected() {
        send(file(row("X2010-1")), IMPORTS);
        var other = send(file(row("X2010-1").replace("TELEFOON", "BRIEF")), IMPORTS);
        assertCounts(other, "DONE", 1, 0, 0, 1);
        assertError(other, 2, "externeReferentie", "alreadyRegistered");
        var twice = send(file(row("X2010-2"), row("X2010-2"), row("X2010-2").replace("WERK", "MEDIA")), IMPORTS);
        assertCounts(twice, "DONE", 3, 1, 1, 1);
        assertError(twice, 4, "externeReferentie", "alreadyRegistered");
    }

    @Test
    void eachKindOfBadRowIsNamedByRowFieldAndCodeAndTheGoodRowsAreTaken() {
        var rows = List.of(
                row("B-01"),
                row("B-02").replace("TELEFOON", "ROOKSIGNAAL"),
                row("B-03").replace("AFKOMST", "GEZINSVERANTWOORDELIJKHEDEN"),
                row("B-04").replace("12/03/2010", "31/02/2010"),
                row("B-05").replace("12/03/2010", "12/03/2999"),
                row("B-06").replace("AFKOMST", ""),
                row("B-07").replace(";TAAL;", ";TAAL,AFKOMST;"),
                row("B-08") + ";te veel",
                row("B-09").replace("voorbeeldtekst", "=HYPERLINK(1)"),
                row("B-10").replace("voorbeeldtekst", "x".repeat(1_000_000)),
                row("B-11").replace("voorbeeldtekst", "caf\u00e9"),
                row("B-12").replace("voorbeeldtekst", "\"niet gesloten"),
                row("B-13").replace("12/05/2010", "01/01/2010"),
                row("B-14").replace("DOORVERWEZEN;OCMW", "DOORVERWEZEN;"),
                row("B-15").replace("DOORVERWEZEN;OCMW", "DOORVERWEZEN;VMRI"),
                row("B-16").replace("71016;71016", "72042;71016"),
                row("B-17"));
        var answer = send(("\u00ef\u00bb\u00bf" + HEADER + String.join("\n", rows)).getBytes(ISO_8859_1), IMPORTS);

        assertCounts(answer, "DONE", 17, 2, 0, 15);
        assertError(answer, 3, "kanaal", "codeUnknown");
        assertError(answer, 4, "hoofdgrond", "codeNotValidOnDate");
        assertError(answer, 5, "datumMelding", "dateInvalid");
        assertError(answer, 6, "datumMelding", "dateInFuture");
        assertError(answer, 7, "hoofdgrond", "required");
        assertError(answer, 8, "bijkomendeGronden", "groundTwice");
        assertError(answer, 9, "datumAfsluiting", "columnCount");
        assertError(answer, 10, "samenvatting", "formulaNotAllowed");
        assertError(answer, 11, "samenvatting", "tooLong");
        assertError(answer, 12, "samenvatting", "encodingBroken");
        assertError(answer, 13, "", "quoteBroken");
        assertError(answer, 14, "datumAfsluiting", "dateBefore");
        assertError(answer, 15, "doorverwezenNaar", "required");
        assertError(answer, 16, "doorverwezenNaar", "codeNotValidOnDate");
        assertError(answer, 17, "gemeenteFeiten", "codeNotValidOnDate");
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("row").asInt()))
                .doesNotContain(2, 18);
        assertThat(answer.response().body()).doesNotContain("HYPERLINK").doesNotContain("xxxx");
    }

    @Test
    void whatExcelWritesIsRead() {
        var windows = HEADER + row("W-1").replace("voorbeeldtekst", "geweigerd aan café");
        assertCounts(send(windows.getBytes(Charset.forName("windows-1252")), IMPORTS), "DONE", 1, 1, 0, 0);
        var commas = (HEADER + row("W-2")).replace(';', ',');
        assertCounts(send(commas.getBytes(UTF_8), IMPORTS), "DONE", 1, 1, 0, 0);
        var quoted = HEADER + row("W-3").replace("voorbeeldtekst", "\"twee\nregels; met puntkomma\"") + "\r\n\r\n";
        assertCounts(send(quoted.getBytes(UTF_8), IMPORTS), "DONE", 1, 1, 0, 0);
        var iso = HEADER + row("W-4").replace("12/03/2010", "2010-03-12");
        assertCounts(send(iso.getBytes(UTF_8), IMPORTS), "DONE", 1, 1, 0, 0);
    }

    @Test
    void aFileThatIsNoRegisterFailsAsAWhole() {
        var column = send((HEADER.replace("hoofdgrond", "hoofdgrnd") + row("F-1")).getBytes(UTF_8), IMPORTS);
        assertCounts(column, "FAILED", 0, 0, 0, 0);
        assertError(column, 1, "hoofdgrnd", "columnUnknown");
        assertError(column, 1, "hoofdgrond", "columnMissing");
        assertError(send(new byte[0], IMPORTS), 1, "", "headerMissing");
        assertError(
                send(("\uFEFF" + HEADER).getBytes(java.nio.charset.StandardCharsets.UTF_16LE), IMPORTS),
                1,
                "",
                "encodingUnsupported");
    }

    @Test
    void anotherDesksReportsAreNotTaken() {
        var foreign = service.postCsv(
                "intake-as", IMPORTS, file(row("A-1"), row("A-2").replace("71016;71016", "71002;")));
        assertThat(foreign.status()).isEqualTo(202);
        var answer = service.ended("intake-as", foreign.header("Location"));
        assertCounts(answer, "DONE", 2, 1, 0, 1);
        assertError(answer, 2, "gemeenteFeiten", "foreignMunicipality");
        assertThat(service.get("intake", foreign.header("Location")).status()).isEqualTo(404);
        assertThat(service.get("admin", foreign.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void theSameRequestIsOneTask() {
        var file = file(row("K-1"));
        var first = service.postCsv("intake", IMPORTS, file, "Idempotency-Key", "import-1");
        var again = service.postCsv("intake", IMPORTS, file, "Idempotency-Key", "import-1");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        var other = service.postCsv("intake", IMPORTS, file(row("K-2")), "Idempotency-Key", "import-1");
        assertThat(other.status()).isEqualTo(422);
    }

    private static String row(String reference) {
        return reference + ";12/03/2010;TELEFOON;GETUIGE;71016;71016;AFKOMST;TAAL;WERK;DIRECT;ADVIES;voorbeeldtekst;"
                + "DOORVERWEZEN;OCMW;12/05/2010";
    }

    private static byte[] file(String... rows) {
        return (HEADER + String.join("\n", rows)).getBytes(UTF_8);
    }

    private static Answer send(byte[] file, String path) {
        var taken = service.postCsv("intake", path, file);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
        return service.ended("intake", taken.header("Location"));
    }

    private static void assertCounts(Answer task, String state, int rows, int accepted, int unchanged, int rejected) {
        var json = task.json();
        assertThat(List.of(
                        json.get("state").asString(),
                        json.get("rows").asInt(),
                        json.get("accepted").asInt(),
                        json.get("unchanged").asInt(),
                        json.get("rejected").asInt()))
                .as(task.toString())
                .isEqualTo(List.of(state, rows, accepted, unchanged, rejected));
    }

    private static void assertError(Answer task, int row, String field, String code) {
        assertThat(task.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("row").asInt() + " "
                                + error.get("field").asString() + " "
                                + error.get("code").asString()))
                .as(task.toString().substring(0, Math.min(3000, task.toString().length())))
                .contains(row + " " + field + " " + code);
    }

    private static long events() {
        return number("select count(*) from events.event");
    }

    private static long lastPosition() {
        return number("select max(global_index) from events.event");
    }

    private static long number(String question) {
        return service.database()
                .as("signaalhuis_query")
                .sql(question)
                .query(Long.class)
                .single();
    }
}
