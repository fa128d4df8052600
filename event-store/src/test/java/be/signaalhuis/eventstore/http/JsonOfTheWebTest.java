package be.signaalhuis.eventstore.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.refusal.Issue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a body may not be, and which field is told to be wrong. */
class JsonOfTheWebTest {

    record Body(
            String text,
            Integer number,
            Boolean flag,
            LocalDate day,
            UUID id,
            Code code,
            ExternalReference reference,
            Part part,
            List<Part> parts) {}

    record Switch(boolean on) {}

    record Part(LocalDate day, Code code, List<Code> codes) {}

    private static final JsonMapper STRICT = strict();

    private static JsonMapper strict() {
        var json = JsonMapper.builder();
        new StrictJson().customize(json);
        return json.build();
    }

    @Test
    void aProperBodyIsRead() {
        var body = STRICT.readValue("""
                {"text":"t","number":1,"flag":true,"day":"2009-02-03","id":"00000000-0000-4000-8000-000000000001",
                 "code":"TAAL","reference":"M2009-001","part":{"day":"2010-01-01","code":"RAS","codes":["A","B"]},
                 "parts":[{"code":"X"}]}""", Body.class);

        assertThat(body.day()).isEqualTo(LocalDate.of(2009, 2, 3));
        assertThat(body.part().codes()).containsExactly(Code.of("A"), Code.of("B"));
        assertThat(STRICT.writeValueAsString(new Part(body.day(), null, null))).isEqualTo("{\"day\":\"2009-02-03\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"unknown":1}                                | unknown          | fieldUnknown
            {"part":{"unknown":1}}                       | part.unknown     | fieldUnknown
            {"parts":[{},{"unknown":1}]}                 | parts[1].unknown | fieldUnknown
            {"a b<script>":1}                            | ?                | fieldUnknown
            {"text":1}                                   | text             | typeWrong
            {"text":true}                                | text             | typeWrong
            {"text":1.5}                                 | text             | typeWrong
            {"text":{}}                                  | text             | typeWrong
            {"text":[]}                                  | text             | typeWrong
            {"text":["x"]}                               | text             | typeWrong
            {"number":"1"}                               | number           | typeWrong
            {"number":1.5}                               | number           | typeWrong
            {"number":""}                                | number           | typeWrong
            {"number":99999999999}                       | number           | typeWrong
            {"flag":"true"}                              | flag             | typeWrong
            {"flag":1}                                   | flag             | typeWrong
            {"id":"x"}                                   | id               | typeWrong
            {"part":"x"}                                 | part             | typeWrong
            {"part":""}                                  | part             | typeWrong
            {"part":[]}                                  | part             | typeWrong
            {"parts":{}}                                 | parts            | typeWrong
            {"parts":""}                                 | parts            | typeWrong
            {"code":"not a code"}                        | code             | codeUnknown
            {"code":""}                                  | code             | codeUnknown
            {"code":7}                                   | code             | typeWrong
            {"part":{"code":"é"}}                        | part.code        | codeUnknown
            {"part":{"codes":["A","b c"]}}               | part.codes[1]    | codeUnknown
            {"parts":[{"code":"A"},{"code":"b c"}]}      | parts[1].code    | codeUnknown
            {"reference":"Jan Peeters"}                  | reference        | referenceInvalid
            {"reference":7}                              | reference        | typeWrong
            """)
    void aWrongFieldIsNamedWithItsFault(String json, String field, String code) {
        assertThat(issue(json)).isEqualTo(Issue.body(field, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2009-02-30\"",
                "\"2009-2-3\"",
                "\"03-02-2009\"",
                "\"03/02/2009\"",
                "\"20090203\"",
                "\"2009\"",
                "\"2009-02-03T00:00:00Z\"",
                "\"2009-02-03T00:00:00\"",
                "\"2009-02-03 \"",
                "\" 2009-02-03\"",
                "\"\"",
                "\" \"",
                "\"+12009-02-03\"",
                "\"-2009-02-03\"",
                "20090203",
                "1.5",
                "true",
                "[2009,2,3]",
                "[]",
                "[\"2009-02-03\"]",
                "{}"
            })
    void aDateIsWrittenInOneWay(String date) {
        assertThat(issue("{\"day\":" + date + "}")).isEqualTo(Issue.body("day", "dateInvalid"));
        assertThat(issue("{\"parts\":[{\"day\":" + date + "}]}")).isEqualTo(Issue.body("parts[0].day", "dateInvalid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"text\":\"x\"",
                "{}x",
                "{'text':1}",
                "{\"number\":01}",
                "{\"number\":NaN}",
                "nonsense",
                "{\"text\":\"x\",}"
            })
    void whatIsNoJsonIsToldToBeNone(String text) {
        assertThat(issue(text).code()).isEqualTo("jsonInvalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"x\",\"text\":\"y\"}", "{\"part\":{\"code\":\"A\",\"code\":\"B\"}}"})
    void noFieldMayComeTwice(String text) {
        assertThat(issue(text).code()).isEqualTo("jsonInvalid");
    }

    @Test
    void nothingMayComeBehind() {
        assertThat(issue("{} {}").name()).isEmpty();
        assertThat(issue("{\"text\":\"x\"} 1").name()).isEmpty();
    }

    @Test
    void depthHasALimit() {
        var deep = "{\"parts\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";

        assertThat(issue(deep).code()).isIn("tooLong", "typeWrong");
    }

    @Test
    void aTruthThatMustBeTherePassesForNeitherWhenItIsNot() {
        var fault = catchThrowableOfType(JacksonException.class, () -> STRICT.readValue("{\"on\":null}", Switch.class));

        assertThat(fault).isNotNull();
    }

    @Test
    void noBodyIsToldToBeMissing() {
        var nothing = new HttpMessageNotReadableException("none", new MockHttpInputMessage(new byte[0]));

        assertThat(JsonIssue.of(nothing)).isEqualTo(Issue.body("", "bodyRequired"));
    }

    private static Issue issue(String json) {
        var fault = catchThrowableOfType(JacksonException.class, () -> STRICT.readValue(json, Body.class));
        assertThat(fault).as("accepted: " + json).isNotNull();
        return JsonIssue.of(new HttpMessageNotReadableException("bad", fault, new MockHttpInputMessage(new byte[0])));
    }
}
