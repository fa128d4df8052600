package be.signaalhuis.command.gebiedsscan;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.cache.BoundedCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of one scan and of what is done because of it, as calls; reads as a specification of the API. */
class StoryOfAScanTest {

    private static final String SCANS = "/v1/gebiedsscans";
    private static final String STRUCTURES = "/v1/opportunity-structures";
    private static final String CONTROLS = "/v1/targeted-controls";
    private static final String NOBODY = "01a20163-fa43-7468-81d0-4e0b044084ff";
    private static final String SCAN = """
            {"title": "voorbeeldtitel", "areas": ["71016W26", "71016W27"], "from": "2025-01-01", "until": "2025-12-31"}""";
    private static final String STRUCTURE = """
            {"kind": "LEEGSTAND", "area": "71016W26", "place": "voorbeeldplaats", "seenOn": "2026-02-01"}""";

    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void aScanIsOpenedFilledInValidatedAdoptedAndRevised() {
        var id = created("scanmanager", SCANS, SCAN);
        changed("analyst", SCANS, id, "life-domains", 0, """
                {"area": "71016W26", "lifeDomain": "HUISVESTING", "streetKnowledge": "voorbeeldtekst"}""");
        changed("scanmanager", SCANS, id, "life-domains", 1, """
                {"area": "71016W26", "lifeDomain": "HUISVESTING", "interpretation": "voorbeeld", "confidence": "LAAG"}""");
        assertThat(change("analyst", SCANS, id, "validation", 2, "{}").status()).isEqualTo(404);
        changed("scanmanager", SCANS, id, "validation", 2, """
                {"heldOn": "2026-03-02", "parties": ["VEILIGHEIDSHUIS", "POLITIE"], "note": "voorbeeldnota"}""");
        changed("scanmanager", SCANS, id, "adoption", 3, "{}");
        var late = change("analyst", SCANS, id, "life-domains", 4, """
                {"area": "71016W26", "lifeDomain": "ZORG", "streetKnowledge": "voorbeeldtekst"}""");
        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(late.json().get("type").asString()).endsWith(":scanAdopted");
        changed("scanmanager", SCANS, id, "revision", 4, "{\"reason\": \"voorbeeldreden\"}");
    }

    @Test
    void aControlIsPlannedFromAScanForItsStructures() {
        var scan = created("scanmanager", SCANS, SCAN);
        var structure = created("analyst", STRUCTURES, STRUCTURE);
        var control = created("analyst", CONTROLS, control(scan, "71016W26", structure));
        changed("analyst", CONTROLS, control, "result", 0, """
                {"heldOn": "2026-03-02", "outcome": "voorbeeldresultaat"}""");
        changed("analyst", STRUCTURES, structure, "removal", 0, """
                {"removedOn": "2026-03-02", "how": "voorbeeldtekst"}""");
    }

    @Test
    void aControlCannotBePlannedForWhatIsNotThere() {
        var scan = created("scanmanager", SCANS, SCAN);
        var structure = created("analyst", STRUCTURES, STRUCTURE);
        refused(control(NOBODY, "71016W26", structure), "scan unknownReference");
        refused(control(scan, "71016W26", NOBODY), "structures[0] unknownReference");
        refused(control(structure, "71016W26", structure), "scan unknownReference");
        refused(control(scan, "71016W01", structure), "area areaNotScanned", "structures[0] structureElsewhere");
        refused(control(scan, "71016W27", structure), "structures[0] structureElsewhere");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsNoScanIsUnknownAsAScanRememberedOrNot(boolean remembered) {
        var structure = created("analyst", STRUCTURES, STRUCTURE);
        if (!remembered) {
            service.context().getBean(BoundedCache.class).removeAll();
        }
        assertThat(change("scanmanager", SCANS, structure, "adoption", 0, "{}").status())
                .isEqualTo(404);
        assertThat(change("analyst", CONTROLS, structure, "result", 0, "{}").status())
                .isEqualTo(404);
        changed("analyst", STRUCTURES, structure, "removal", 0, "{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                               | areas
            {"areas": "71016W26", "from": "2025-01-01", "until": "2025-12-31"}               | areas
            {"areas": ["71016W26"], "from": "ooit", "until": "2025-12-31"}                   | from
            {"areas": ["71016W26"], "from": "2025-01-01", "until": "+999999999-12-31"}       | until
            {"areas": ["71016W26"], "from": "2025-01-01", "until": "2025-12-31", "kleur": 1} | kleur
            {"areas": ["71016W99"], "from": "2025-01-01", "until": "2025-12-31"}             | areas[0]
            {"areas": [null], "from": "2025-01-01", "until": "2025-12-31"}                   | areas[0]
            """)
    void aWrongScanIsRefusedByTheNameOfItsField(String body, String field) {
        var answer = service.post("scanmanager", SCANS, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().at("/issues/0/name").asString()).isEqualTo(field);
    }

    private static String control(String scan, String area, String structure) {
        return """
                {"scan": "%s", "area": "%s", "plannedOn": "2026-03-10", "structures": ["%s"], "services": ["POLITIE"],
                 "aim": "voorbeelddoel"}""".formatted(scan, area, structure);
    }

    private void refused(String control, String... issues) {
        var answer = service.post("analyst", CONTROLS, control);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("issues").valueStream())
                .extracting(issue ->
                        issue.get("name").asString() + " " + issue.get("code").asString())
                .containsExactly(issues);
    }

    private String created(String client, String path, String body) {
        var answer = service.post(client, path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        return answer.json().get("id").asString();
    }

    private void changed(String client, String path, String id, String what, long version, String body) {
        var answer = change(client, path, id, what, version, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"" + (version + 1) + "\"");
        assertThat(answer.header("Consistency-Token")).matches("\\d+");
    }

    private Answer change(String client, String path, String id, String what, long version, String body) {
        return service.post(client, path + "/" + id + "/" + what, body, "If-Match", "\"" + version + "\"");
    }
}
