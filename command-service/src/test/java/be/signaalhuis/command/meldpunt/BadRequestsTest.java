package be.signaalhuis.command.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred and more wrong requests: each a 4xx problem that names the field, and not one event written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestsTest {

    private static final String REPORTS = "/v1/discrimination-reports";
    private final RunningCommandService service = RunningCommandService.on(TestDatabase.fresh());
    private String open;
    private String closed;
    private long events;

    /** One wrong request and what must come back; an empty field or code is not looked at. */
    record Bad(String what, HttpRequest.Builder request, String client, int status, String field, String code) {
        @Override
        public String toString() {
            return what + " -> " + status;
        }
    }

    @BeforeAll
    void twoReports() {
        open = register();
        closed = register();
        var closure =
                service.post("intake", path(closed, "closure"), "{\"outcomes\":[\"ADVIES\"]}", "If-Match", "\"0\"");
        assertThat(closure.status()).isEqualTo(200);
        events = events();
    }

    @AfterAll
    void nothingWasWritten() {
        assertThat(events()).isEqualTo(events);
        assertThat(service.database()
                        .as("postgres")
                        .sql("select count(*) from command.import_task")
                        .query(Long.class)
                        .single())
                .isZero();
        service.close();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isRefusedWithTheRightProblem(Bad bad) {
        var answer = service.send(bad.client(), bad.request());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(bad.status());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.get("status").asInt()).isEqualTo(bad.status());
        assertThat(problem.get("type").asString()).startsWith("urn:problem-type:signaalhuis:");
        assertThat(problem.hasNonNull("title")).isTrue();
        assertThat(answer.response().body()).doesNotContain("Exception").doesNotContain("kanarie");
        if (!bad.code().isEmpty()) {
            assertThat(issues(answer)).as(answer.toString()).contains(bad.field() + " " + bad.code());
        }
    }

    private static List<String> issues(Answer answer) {
        return answer.json()
                .path("issues")
                .valueStream()
                .map(issue ->
                        issue.get("name").asString() + " " + issue.get("code").asString())
                .toList();
    }

    List<Bad> all() {
        var all = new ArrayList<Bad>();
        fields(all);
        types(all);
        shapes(all);
        rules(all);
        changes(all);
        logins(all);
        imports(all);
        assertThat(all.size()).isGreaterThanOrEqualTo(100);
        return all;
    }

    /** Each field with a code or a date, wrong in each way. */
    private void fields(List<Bad> all) {
        for (var field : List.of("receivedOn", "channel", "reporterRole", "facts", "mainGround", "domain")) {
            all.add(register(field + " missing", without(field), field, "required"));
        }
        replaced(all, "\"TELEFOON\"", "\"ROOK\"", "channel", "codeUnknown");
        replaced(all, "\"SLACHTOFFER\"", "\"BUUR\"", "reporterRole", "codeUnknown");
        replaced(all, "\"71016\"", "\"99999\"", "facts.municipality", "codeUnknown");
        replaced(all, "\"71002\"", "\"9\"", "residence.municipality", "codeUnknown");
        replaced(all, "\"AFKOMST\"", "\"KAPSEL\"", "mainGround", "codeUnknown");
        replaced(all, "\"GELOOF\"", "\"KAPSEL\"", "additionalGrounds[0].code", "codeUnknown");
        replaced(all, "\"VERMEEND\"", "\"MISSCHIEN\"", "additionalGrounds[0].link", "codeUnknown");
        replaced(all, "\"HUISVESTING\"", "\"MAAN\"", "domain", "codeUnknown");
        replaced(all, "\"DIRECT\"", "\"SCHEEF\"", "behaviour", "codeUnknown");
        replaced(all, "\"BEMIDDELING\"", "\"WRAAK\"", "expectation", "codeUnknown");
        replaced(all, "\"VERHUURDER\"", "\"SPOOK\"", "otherParty.kind", "codeUnknown");
        replaced(all, "\"CONTACT_TEGENPARTIJ\"", "\"WRAAK\"", "consents[0].purpose", "codeUnknown");
        replaced(all, "\"MONDELING\"", "\"GEDROOMD\"", "consents[0].source", "codeUnknown");
        replaced(all, "71016W26", "71016W99", "facts.area", "codeUnknown");
        replaced(all, "\"71016\"", "\"71047\"", "facts.municipality", "codeNotValidOnDate");
        replaced(all, "2026-03-02", "2999-01-01", "receivedOn", "dateInFuture");
        replaced(all, "2026-03-02", "0209-01-01", "receivedOn", "dateTooEarly");
        replaced(all, "2026-02-01", "2999-02-01", "facts.occurredFrom", "dateInFuture");
        replaced(all, "2026-02-03", "2026-01-31", "facts.occurredUntil", "dateBefore");
        replaced(all, "2026-03-02", "2026-02-02", "receivedOn", "dateBefore");
        replaced(all, "2026-03-03", "2999-01-01", "consents[0].givenOn", "dateInFuture");
        replaced(all, "2026-03-03", "0209-01-01", "consents[0].givenOn", "dateTooEarly");
        replaced(all, "2026-03-03", "morgen", "consents[0].givenOn", "dateInvalid");
        for (var wrong : List.of("2026-02-31", "31/02/2026", "morgen", "2026-2-3", "2026-03-02T00:00:00Z", "")) {
            replaced(all, "2026-03-02", wrong, "receivedOn", "dateInvalid");
        }
    }

    private void types(List<Bad> all) {
        for (var value : List.of("5", "true", "[\"TELEFOON\"]", "{\"code\":\"TELEFOON\"}", "1.5")) {
            replaced(all, "\"TELEFOON\"", value, "channel", "");
        }
        for (var value : List.of("20260302", "true", "[2026,3,2]", "{}")) {
            replaced(all, "\"2026-03-02\"", value, "receivedOn", "dateInvalid");
        }
        replaced(all, "{\"municipality\": \"71002\"}", "\"71002\"", "residence", "typeWrong");
        replaced(
                all,
                "[{\"code\": \"GELOOF\", \"link\": \"VERMEEND\"}, \"TAAL\"]",
                "\"TAAL\"",
                "additionalGrounds",
                "typeWrong");
        replaced(all, "[{\"code\": \"GELOOF\", \"link\": \"VERMEEND\"}, \"TAAL\"]", "[5]", "", "");
        replaced(all, "{\"purpose\": \"DOORGEVEN\"}", "\"DOORGEVEN\"", "consents[1]", "typeWrong");
        replaced(all, "\"voorbeeldtekst\"", "42", "facts.description", "typeWrong");
        replaced(all, "\"voorbeeldtekst\"", "[\"kanarie\"]", "facts.description", "typeWrong");
        replaced(all, "\"Voorbeeldnaam Een\"", "false", "reporter.name", "typeWrong");
        replaced(all, "\"TELEFOON\"", "\"\"", "channel", "");
        replaced(all, "\"TELEFOON\"", "\"TELE FOON\"", "channel", "");
        replaced(all, "\"TELEFOON\"", "\"" + "X".repeat(200) + "\"", "channel", "");
    }

    private void shapes(List<Bad> all) {
        var full = ReportJson.full();
        replaced(all, "\"channel\"", "\"kleur\": \"rood\", \"channel\"", "kleur", "fieldUnknown");
        replaced(all, "\"place\"", "\"huisnummer\": 5, \"place\"", "facts.huisnummer", "fieldUnknown");
        replaced(all, "\"purpose\"", "\"doel\": \"x\", \"purpose\"", "consents[0].doel", "fieldUnknown");
        replaced(all, "\"channel\"", "\"nationality\": \"x\", \"channel\"", "nationality", "fieldUnknown");
        replaced(all, "\"channel\"", "\"channel\": \"BRIEF\", \"channel\"", "", "");
        all.add(register("trailing text", full + " kanarie", "", ""));
        all.add(register(
                "cut off", full.substring(0, full.indexOf("voorbeeldtekst")), "facts.description", "jsonInvalid"));
        all.add(register("not JSON", "kanarie", "", "jsonInvalid"));
        all.add(register("empty body", "", "", "bodyRequired"));
        all.add(register("null", "null", "", ""));
        all.add(register("a list", "[]", "", ""));
        all.add(register("a text", "\"kanarie\"", "", ""));
        all.add(register("deep", "[".repeat(5000), "", ""));
        all.add(register("a comment", "/* kanarie */" + full, "", ""));
        all.add(register("long number", full.replace("\"2026-03-02\"", "1" + "0".repeat(3000)), "", ""));
        all.add(bad("too large", json(REPORTS, pad(300_000)), 413, "", ""));
        all.add(bad(
                "form instead of JSON",
                post(REPORTS, "a=b").header("Content-Type", "application/x-www-form-urlencoded"),
                415,
                "",
                ""));
        all.add(bad("XML", post(REPORTS, "<a/>").header("Content-Type", "application/xml"), 415, "", ""));
        all.add(bad("no content type", post(REPORTS, full), 415, "", ""));
        all.add(bad("strange content type", post(REPORTS, full).header("Content-Type", "kanarie"), 415, "", ""));
        all.add(bad(
                "UTF-16",
                service.request(REPORTS)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(
                                ReportJson.small().replace("WERK", "kanarie").getBytes(StandardCharsets.UTF_16LE))),
                400,
                "",
                ""));
        all.add(bad(
                "broken UTF-8",
                service.request(REPORTS)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(
                                full.replace("voorbeeldtekst", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1))),
                400,
                "",
                ""));
        all.add(bad(
                "wrong method",
                json(REPORTS, full).method("PUT", HttpRequest.BodyPublishers.ofString(full)),
                404,
                "",
                ""));
        all.add(bad("no such answer form", json(REPORTS, full).header("Accept", "application/xml"), 406, "", ""));
        all.add(bad("unknown path", json("/v1/kanarie", full), 404, "", ""));
        all.add(bad("dots in the path", json("/v1/discrimination-reports/..%2fx", full), 400, "", ""));
    }

    private void rules(List<Bad> all) {
        replaced(all, "\"TAAL\"", "\"AFKOMST\"", "additionalGrounds[1].code", "groundTwice");
        replaced(all, "\"TAAL\"", "\"GELOOF\"", "additionalGrounds[1].code", "groundTwice");
        replaced(all, "\"TAAL\"", "null", "additionalGrounds[1].code", "required");
        replaced(all, "\"DOORGEVEN\"", "\"CONTACT_TEGENPARTIJ\"", "consents[1].purpose", "consentTwice");
        replaced(all, "{\"purpose\": \"DOORGEVEN\"}", "null", "consents[1].purpose", "required");
        replaced(all, "\"SLACHTOFFER\"", "\"ANONIEM\"", "reporter", "anonymousWithIdentity");
        replaced(all, "een@voorbeeld.test", "geen adres", "reporter.email", "emailInvalid");
        replaced(all, "\"nl\"", "\"Nederlands\"", "reporter.language", "languageInvalid");
        replaced(all, "\"municipality\": \"71016\"", "\"municipality\": \"71067\"", "facts.area", "areaElsewhere");
        replaced(all, "voorbeeldtekst", "x".repeat(20_001), "facts.description", "tooLong");
        replaced(all, "voorbeeldtekst", "a\\u0000b", "facts.description", "characterNotAllowed");
        replaced(all, "voorbeeldtekst", "   ", "facts.description", "blank");
        replaced(all, "Voorbeeldnaam Een", "x".repeat(201), "reporter.name", "tooLong");
        all.add(register(
                "reference that is a name",
                ReportJson.small().replace("{\"received", "{\"externalReference\": \"Jan Kanarie\", \"received"),
                "",
                ""));
        var grounds = "\"TAAL\",".repeat(21);
        replaced(all, "\"TAAL\"", grounds.substring(0, grounds.length() - 1), "additionalGrounds", "tooMany");
    }

    private void changes(List<Bad> all) {
        var reason = "{\"reason\": \"omdat\", \"domain\": \"WERK\"}";
        all.add(bad("no version", json(path(open, "corrections"), reason), 428, "If-Match", "required"));
        all.add(change("stale version", "corrections", open, "\"7\"", reason, 412, "", ""));
        for (var wrong : List.of("0", "\"a\"", "*", "W/\"0\"", "\"-1\"", "\"99999999999\"")) {
            all.add(change("version " + wrong, "corrections", open, wrong, reason, 400, "If-Match", "versionInvalid"));
        }
        all.add(change("no reason", "corrections", open, "\"0\"", "{\"domain\": \"WERK\"}", 400, "reason", "required"));
        all.add(change("blank reason", "corrections", open, "\"0\"", "{\"reason\": \" \"}", 400, "reason", "blank"));
        all.add(change(
                "required field emptied",
                "corrections",
                open,
                "\"0\"",
                "{\"reason\": \"omdat\", \"mainGround\": null}",
                400,
                "mainGround",
                "required"));
        all.add(change(
                "unknown field",
                "corrections",
                open,
                "\"0\"",
                "{\"reason\": \"omdat\", \"x\": 1}",
                400,
                "x",
                "fieldUnknown"));
        all.add(change(
                "bad code in a correction",
                "corrections",
                open,
                "\"0\"",
                "{\"reason\": \"omdat\", \"domain\": \"MAAN\"}",
                400,
                "domain",
                "codeUnknown"));
        all.add(change(
                "consent without purpose in a correction",
                "corrections",
                open,
                "\"0\"",
                "{\"reason\": \"omdat\", \"consents\": [{\"source\": \"MONDELING\"}]}",
                400,
                "consents[0].purpose",
                "required"));
        all.add(change("closed report corrected", "corrections", closed, "\"1\"", reason, 409, "", ""));
        all.add(change(
                "closed otherwise again", "closure", closed, "\"1\"", "{\"outcomes\":[\"INFORMATIE\"]}", 409, "", ""));
        all.add(change("open report reopened", "reopening", open, "\"0\"", "{\"reason\": \"x\"}", 409, "", ""));
        all.add(change("no outcomes", "closure", open, "\"0\"", "{}", 400, "outcomes", "required"));
        all.add(change("empty outcomes", "closure", open, "\"0\"", "{\"outcomes\":[]}", 400, "outcomes", "required"));
        all.add(change("null outcome", "closure", open, "\"0\"", "{\"outcomes\":[null]}", 400, "", ""));
        all.add(change(
                "unknown outcome",
                "closure",
                open,
                "\"0\"",
                "{\"outcomes\":[\"WINST\"]}",
                400,
                "outcomes[0]",
                "codeUnknown"));
        all.add(change(
                "outcome twice",
                "closure",
                open,
                "\"0\"",
                "{\"outcomes\":[\"ADVIES\",\"ADVIES\"]}",
                400,
                "outcomes[1]",
                "outcomeTwice"));
        all.add(change(
                "referral without body",
                "closure",
                open,
                "\"0\"",
                "{\"outcomes\":[\"DOORVERWEZEN\"]}",
                400,
                "referredTo",
                "required"));
        all.add(change(
                "body without referral",
                "closure",
                open,
                "\"0\"",
                "{\"outcomes\":[\"ADVIES\"],\"referredTo\":\"UNIA\"}",
                400,
                "referredTo",
                "referredWithoutReferral"));
        all.add(change(
                "body of the past",
                "closure",
                open,
                "\"0\"",
                "{\"outcomes\":[\"DOORVERWEZEN\"],\"referredTo\":\"VLAAMSE_OMBUDSDIENST\"}",
                400,
                "referredTo",
                "codeNotValidOnDate"));
        all.add(change(
                "closed before received",
                "closure",
                open,
                "\"0\"",
                "{\"outcomes\":[\"ADVIES\"],\"closedOn\":\"2020-01-01\"}",
                400,
                "closedOn",
                "dateBefore"));
        all.add(change(
                "closed tomorrow",
                "closure",
                open,
                "\"0\"",
                "{\"outcomes\":[\"ADVIES\"],\"closedOn\":\"2999-01-01\"}",
                400,
                "closedOn",
                "dateInFuture"));
        all.add(change(
                "unknown cause",
                "withdrawal",
                open,
                "\"0\"",
                "{\"reason\":\"x\",\"cause\":\"ZOMAAR\"}",
                400,
                "cause",
                "codeUnknown"));
        all.add(change(
                "unknown report", "corrections", "01a20163-fa43-7468-81d0-4e0b044084ff", "\"0\"", reason, 404, "", ""));
        all.add(change("no id", "corrections", "kanarie", "\"0\"", reason, 404, "", ""));
        all.add(change("unknown deed", "kanarie", open, "\"0\"", reason, 404, "", ""));
        all.add(bad(
                "long key",
                json(REPORTS, ReportJson.small()).header("Idempotency-Key", "x".repeat(201)),
                400,
                "Idempotency-Key",
                "keyInvalid"));
    }

    private void logins(List<Bad> all) {
        var small = ReportJson.small();
        all.add(new Bad("no token", json(REPORTS, small), null, 401, "", ""));
        all.add(new Bad(
                "bad token", json(REPORTS, small).header("Authorization", "Bearer kanarie"), null, 401, "", ""));
        all.add(new Bad("basic login", json(REPORTS, small).header("Authorization", "Basic eDp5"), null, 401, "", ""));
        all.add(new Bad(
                "cut token",
                json(REPORTS, small)
                        .header(
                                "Authorization",
                                "Bearer " + TestLogin.token("intake").substring(0, 80)),
                null,
                401,
                "",
                ""));
        for (var role : List.of("analyst", "scanmanager", "lco", "policy", "auditor", "dpo", "admin")) {
            all.add(new Bad(role + " registers", json(REPORTS, small), role, 404, "", ""));
        }
        all.add(new Bad(
                "another desk's report",
                json(REPORTS, small),
                "intake-as",
                404,
                "facts.municipality",
                "foreignMunicipality"));
        all.add(new Bad(
                "another desk's file",
                json(path(open, "corrections"), "{\"reason\": \"x\", \"domain\": \"WERK\"}")
                        .header("If-Match", "\"0\""),
                "intake-as",
                404,
                "",
                ""));
    }

    private void imports(List<Bad> all) {
        var path = "/v1/imports/discrimination-reports";
        all.add(bad("JSON as a register", json(path, "{}"), 415, "", ""));
        all.add(bad(
                "unknown register",
                post("/v1/imports/kanarie", "a;b").header("Content-Type", "text/csv"),
                404,
                "",
                ""));
        all.add(bad(
                "dry run maybe",
                post(path + "?dryRun=misschien", "a;b").header("Content-Type", "text/csv"),
                400,
                "dryRun",
                "typeWrong"));
        all.add(bad(
                "unknown task",
                service.request("/v1/tasks/01a20163-fa43-7468-81d0-4e0b044084ff")
                        .GET(),
                404,
                "",
                ""));
        all.add(bad("no task id", service.request("/v1/tasks/kanarie").GET(), 404, "", ""));
        all.add(new Bad(
                "analyst imports reports",
                post(path, "a;b").header("Content-Type", "text/csv"),
                "analyst",
                404,
                "",
                ""));
    }

    private void replaced(List<Bad> all, String part, String by, String field, String code) {
        assertThat(ReportJson.full()).contains(part);
        var shown = by.length() > 40 ? by.substring(0, 40) + "…" : by;
        all.add(register(
                part + " replaced by " + shown,
                ReportJson.full()
                        .replaceFirst(
                                java.util.regex.Pattern.quote(part), java.util.regex.Matcher.quoteReplacement(by)),
                field,
                code));
    }

    private Bad register(String what, String body, String field, String code) {
        return bad(what, json(REPORTS, body), 400, field, code);
    }

    private Bad change(
            String what, String deed, String id, String version, String body, int status, String field, String code) {
        return bad(what, json(path(id, deed), body).header("If-Match", version), status, field, code);
    }

    private static Bad bad(String what, HttpRequest.Builder request, int status, String field, String code) {
        return new Bad(what, request, "intake", status, field, code);
    }

    private HttpRequest.Builder json(String path, String body) {
        return post(path, body).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder post(String path, String body) {
        return service.request(path).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String without(String field) {
        return ReportJson.small()
                .replace("\"" + field + "\":", "\"skip\":")
                .replaceFirst("\"skip\": (\"[^\"]*\"|\\{[^}]*})(, *\\n? *)?", "")
                .replaceFirst(",\\s*}$", "}");
    }

    private static String pad(int length) {
        return ReportJson.full().replace("voorbeeldtekst", "x".repeat(length));
    }

    private static String path(String id, String deed) {
        return REPORTS + "/" + id + "/" + deed;
    }

    private String register() {
        return service.post("intake", REPORTS, ReportJson.small())
                .json()
                .get("id")
                .asString();
    }

    private long events() {
        return service.database()
                .as("signaalhuis_query")
                .sql("select count(*) from events.event")
                .query(Long.class)
                .single();
    }
}
