package be.signaalhuis.command.lco;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.imports.CsvRow;
import be.signaalhuis.command.imports.ImportKind;
import be.signaalhuis.command.imports.RowVerdict;
import be.signaalhuis.command.testing.Registers;
import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Registers of meetings and scores as files: taken once, in any order, safe to send again, bad rows named. */
@Apart
class OverlegRegisterTest {

    private static final String MEETINGS = "dossier;datum;type;eersteLCO;gezinMetKinderen\n";
    private static final String SCORES = "dossier;datum;levensdomein;krachtscore\n";
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
    void theExampleRegistersAreTakenOnceHoweverOftenTheyAreSent() {
        assertThat(counts(overleg(Registers.overleg(), "?dryRun=true"))).isEqualTo("181 0 0");
        assertThat(counts(overleg(Registers.overleg(), ""))).isEqualTo("181 0 0");
        assertThat(counts(strengths(Registers.strengths(), "?dryRun=true"))).isEqualTo("724 0 0");
        assertThat(counts(strengths(Registers.strengths(), ""))).isEqualTo("724 0 0");
        long before = events();
        assertThat(counts(overleg(Registers.overleg(), ""))).isEqualTo("0 181 0");
        assertThat(counts(strengths(Registers.strengths(), ""))).isEqualTo("0 724 0");
        assertThat(counts(overleg(Registers.overleg(), "?dryRun=true"))).isEqualTo("0 181 0");
        assertThat(counts(strengths(Registers.strengths(), "?dryRun=true"))).isEqualTo("0 724 0");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void theRowsCanComeInAnyOrder() {
        try (var other = RunningCommandService.on(TestDatabase.fresh())) {
            assertThat(counts(sent(other, "overleg", shuffled(Registers.overleg(), 7), "?dryRun=true")))
                    .isEqualTo("181 0 0");
            assertThat(counts(sent(other, "overleg", shuffled(Registers.overleg(), 7), "")))
                    .isEqualTo("181 0 0");
            assertThat(counts(sent(other, "strengths", shuffled(Registers.strengths(), 7), "")))
                    .isEqualTo("724 0 0");
            assertThat(counts(sent(other, "overleg", shuffled(Registers.overleg(), 8), "")))
                    .isEqualTo("0 181 0");
            assertThat(counts(sent(other, "strengths", shuffled(Registers.strengths(), 8), "")))
                    .isEqualTo("0 724 0");
        }
    }

    @Test
    void anotherWordOnAKnownMeetingOrFamilyIsRejectedAndNamed() {
        var row = "X-1;14/06/2013;LCO_MET_CLIENT;ja;ja";
        overleg(file(MEETINGS, row), "");
        var rows = file(
                MEETINGS,
                row,
                row.replace("MET", "ZONDER"),
                row.replace(";ja;ja", ";nee;ja"),
                row.replace("14/06", "15/06").replace(";ja;ja", ";nee;nee"),
                row.replace("14/06", "16/06"),
                row.replace("14/06", "16/06"),
                row.replace("14/06", "16/06").replace("LCO_MET_CLIENT", "HULPVERLENINGSOVERLEG"));
        for (var query : List.of("?dryRun=true", "")) {
            var task = overleg(rows, query);
            assertThat(counts(task)).as(query).isEqualTo("1 2 4");
            assertError(task, 3, "type", "alreadyRegistered");
            assertError(task, 4, "eersteLCO", "alreadyRegistered");
            assertError(task, 5, "gezinMetKinderen", "alreadyRegistered");
            assertError(task, 8, "type", "alreadyRegistered");
        }
    }

    @Test
    void aReferenceThatWasOpenedByHandIsRejected() {
        var body = OverlegJson.opening().replace("\"LCO-2026-1\"", "\"HAND-1\"");
        assertThat(service.post("lco", "/v1/overleg", body).status()).isEqualTo(201);
        var task = overleg(file(MEETINGS, "HAND-1;14/06/2013;LCO_MET_CLIENT;ja;ja"), "");
        assertError(task, 2, "dossier", "alreadyRegistered");
    }

    @Test
    void eachKindOfBadRowIsNamedAndTheGoodRowsAreTaken() {
        var row = "B-1;14/06/2013;LCO_MET_CLIENT;ja;ja";
        var task = overleg(
                file(
                        MEETINGS,
                        row,
                        row.replace("B-1", "geen nummer"),
                        row.replace("B-1", ""),
                        row.replace("14/06/2013", "31/02/2013"),
                        row.replace("14/06/2013", "14/06/2999"),
                        row.replace("14/06/2013", ""),
                        row.replace("LCO_MET_CLIENT", "KOFFIE"),
                        row.replace("LCO_MET_CLIENT", ""),
                        row.replace(";ja;ja", ";misschien;ja"),
                        row.replace(";ja;ja", ";ja;"),
                        row + ";te veel"),
                "");
        assertThat(counts(task)).isEqualTo("1 0 10");
        assertError(task, 3, "dossier", "referenceInvalid");
        assertError(task, 4, "dossier", "required");
        assertError(task, 5, "datum", "dateInvalid");
        assertError(task, 6, "datum", "dateInFuture");
        assertError(task, 7, "datum", "required");
        assertError(task, 8, "type", "codeUnknown");
        assertError(task, 9, "type", "required");
        assertError(task, 10, "eersteLCO", "yesOrNo");
        assertError(task, 11, "gezinMetKinderen", "required");
        assertError(task, 12, "gezinMetKinderen", "columnCount");
    }

    @Test
    void eachKindOfBadScoreIsNamedAndTheGoodOnesAreTaken() {
        overleg(file(MEETINGS, "S-1;14/06/2013;LCO_MET_CLIENT;ja;ja"), "");
        var row = "S-1;14/06/2013;INKOMEN;2";
        var task = strengths(
                file(
                        SCORES,
                        row,
                        row,
                        row.replace(";2", ";3"),
                        row.replace("S-1", "S-9"),
                        row.replace("14/06", "15/06"),
                        row.replace("INKOMEN", "GELUK"),
                        row.replace("INKOMEN;2", "TAAL;0"),
                        row.replace("INKOMEN;2", "TAAL;6"),
                        row.replace("INKOMEN;2", "TAAL;veel"),
                        row.replace("INKOMEN;2", "TAAL;")),
                "");
        assertThat(counts(task)).isEqualTo("1 1 8");
        assertError(task, 4, "krachtscore", "alreadyRegistered");
        assertError(task, 5, "dossier", "overlegUnknown");
        assertError(task, 6, "datum", "noMeetingOnDate");
        assertError(task, 7, "levensdomein", "codeUnknown");
        assertError(task, 8, "krachtscore", "numberOutside");
        assertError(task, 9, "krachtscore", "numberOutside");
        assertError(task, 10, "krachtscore", "typeWrong");
        assertError(task, 11, "krachtscore", "required");
    }

    @Test
    void rowsTakenBeforeACrashCountAsTakenAndTheirDoublesAsKnown() {
        var kind = service.context().getBean(OverlegImport.class);
        var task = UUID.randomUUID();
        var rows = List.of(row(2, "C-1", "14/06/2013"), row(3, "C-1", "15/06/2013"), row(4, "C-1", "14/06/2013"));
        assertThat(taken(kind.begin(task, false), rows.subList(0, 2))).containsOnly(RowVerdict.ACCEPTED);
        assertThat(taken(kind.begin(task, false), rows))
                .containsExactly(RowVerdict.ACCEPTED, RowVerdict.ACCEPTED, RowVerdict.UNCHANGED);
        assertThat(taken(kind.begin(UUID.randomUUID(), false), rows)).containsOnly(RowVerdict.UNCHANGED);
    }

    @Test
    void whatAnotherNodeTookIsKnownHere() {
        try (var other = RunningCommandService.on(service.database())) {
            var first = List.of(row(2, "N-1", "14/06/2013"));
            var second = List.of(row(3, "N-1", "15/06/2013"));
            var third = List.of(row(4, "N-1", "16/06/2013"));
            assertThat(taken(begun(service), first)).containsOnly(RowVerdict.ACCEPTED);
            assertThat(taken(begun(other), second)).containsOnly(RowVerdict.ACCEPTED);
            assertThat(taken(begun(service), second)).containsOnly(RowVerdict.UNCHANGED);
            assertThat(taken(begun(other), third)).containsOnly(RowVerdict.ACCEPTED);
            assertThat(taken(begun(service), List.of(row(5, "N-1", "17/06/2013"))))
                    .containsOnly(RowVerdict.ACCEPTED);
        }
    }

    /** Not over HTTP: whichever node looks first works a queued file off. */
    private static ImportKind.Taking begun(RunningCommandService node) {
        return node.context().getBean(OverlegImport.class).begin(UUID.randomUUID(), false);
    }

    private static CsvRow row(int number, String dossier, String day) {
        return new CsvRow(number, cells(dossier, day), List.of());
    }

    private static Map<String, String> cells(String dossier, String day) {
        return Map.of(
                "dossier",
                dossier,
                "datum",
                day,
                "type",
                "LCO_MET_CLIENT",
                "eersteLCO",
                "nee",
                "gezinMetKinderen",
                "ja");
    }

    private static List<RowVerdict> taken(ImportKind.Taking taking, List<CsvRow> rows) {
        var verdicts = new ArrayList<RowVerdict>();
        var coordinator = new Actor("lco", Role.LCO, "lco-71016", Code.of("71016"));
        Actors.onBehalfOf(coordinator, () -> verdicts.addAll(taking.take(rows)));
        return verdicts;
    }

    private static byte[] shuffled(byte[] register, long seed) {
        var lines = new ArrayList<>(
                Arrays.asList(new String(register, UTF_8).strip().split("\r?\n")));
        var header = lines.remove(0);
        Collections.shuffle(lines, new Random(seed));
        return (header + "\n" + String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    private static byte[] file(String header, String... rows) {
        return (header + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    private static Answer overleg(byte[] file, String query) {
        return sent(service, "overleg", file, query);
    }

    private static Answer strengths(byte[] file, String query) {
        return sent(service, "strengths", file, query);
    }

    private static Answer sent(RunningCommandService to, String kind, byte[] file, String query) {
        var sent = to.postCsv("lco", "/v1/imports/" + kind + query, file);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(202);
        return to.ended("lco", sent.header("Location"));
    }

    private static String counts(Answer task) {
        var told = task.json();
        assertThat(told.get("state").asString()).as(task.toString()).isEqualTo("DONE");
        return told.get("accepted").asInt() + " " + told.get("unchanged").asInt() + " "
                + told.get("rejected").asInt();
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
}
