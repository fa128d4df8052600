package be.signaalhuis.command.gebiedsscan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.IndicatorSourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Registers of indicators as somebody sends them, over HTTP. */
class IndicatorRegisterTest {

    private static final String HEADER = "indicator;gebied;levensdomein;periode;waarde;eenheid;bron\n";

    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void takesTheExampleRegisterAndKnowsItTheSecondTime() throws IOException {
        var register = Files.readAllBytes(Path.of("../standalone/examples/registers/indicators.csv"));
        assertThat(counts(taken(register))).isEqualTo("24 0 0");
        assertThat(counts(taken(register))).isEqualTo("0 24 0");
    }

    @Test
    void anotherValueOfTheSameSourceIsNamedAndOneOfAnotherSourceTaken() {
        take("INWONERS;71016W01;;2020;100;personen;bron a");
        var task = take("INWONERS;71016W01;;2020;101;personen;bron a\nINWONERS;71016W01;;2020;101;personen;bron b");
        assertThat(counts(task)).isEqualTo("1 0 1");
        assertThat(task.at("/errors/0/field").asString()).isEqualTo("waarde");
        assertThat(task.at("/errors/0/code").asString()).isEqualTo("alreadyRegistered");
    }

    @Test
    void theSameRowTwiceInAFileIsOneValue() {
        var row = "INWONERS;71016W02;;2020;100;personen;bron a";
        assertThat(counts(take(row + "\n" + row))).isEqualTo("1 1 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INWONERS;71016W03;;2020;1.250;personen;b              | waarde    | numberInvalid",
                "INWONERS;71016W03;;2020;veel;personen;b               | waarde    | numberInvalid",
                "INWONERS;71016W03;;2020;1,00001;personen;b            | waarde    | numberTooLong",
                "INWONERS;71016W03;;20;12;personen;b                   | periode   | periodInvalid",
                "INWONERS;71016W03;;2020-13;12;personen;b              | periode   | periodInvalid",
                "INWONERS;71016W03;;2021-01-02/2021-01-01;12;personen;b| periode   | periodInvalid",
                "INWONERS;71016W03;;2020;12;hectaren;b                 | eenheid   | codeUnknown",
                "INWONERS;71016W03;;2020;12;procent;b                  | eenheid   | unitOther",
                "INWONERS;71016W99;;2020;12;personen;b                 | gebied    | codeUnknown",
                "INWONERS;71016W03;GELUK;2020;12;personen;b            | levensdomein | codeUnknown",
                "INWONERS;71016W03;;2020;12;personen;                  | bron      | required",
                "GELUK;71016W03;;2020;12;personen;b                    | indicator | codeUnknown",
                "BEVOLKINGSDICHTHEID;71016W26;;2021;2688;PERSONEN_PER_KM2;b | indicator | indicatorComputed"
            })
    void aRowThatIsWrongIsNamed(String row, String field, String code) {
        var task = take(row);
        assertThat(counts(task)).isEqualTo("0 0 1");
        assertThat(task.at("/errors").size()).isEqualTo(1);
        assertThat(task.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(task.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void aCorrectedValueIsKnownAsItCameAndKeepsItsVersion() {
        take("INWONERS;71016W04;;2020;100;personen;bron a");
        var genk = Code.of("71016");
        var id = new AValue("INWONERS", "71016W04", "2020", "100", "PERSONEN", "bron a")
                .given()
                .id();
        var path = "/v1/indicator-values/" + id + "/corrections";
        var answer = service.post("analyst", path, "{\"value\":99.5,\"reason\":\"typfout\"}", "If-Match", "\"0\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(counts(take("INWONERS;71016W04;;2020;100;personen;bron a"))).isEqualTo("0 1 0");
        assertThat(service.post("analyst", path, "{\"value\":\"1\",\"reason\":\"x\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(400);
        assertThat(IndicatorSourceId.of(genk, "bron a")).isNotEqualTo(IndicatorSourceId.of(genk, "bron b"));
    }

    private JsonNode take(String rows) {
        return taken((HEADER + rows + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode taken(byte[] file) {
        Answer accepted = service.postCsv("analyst", "/v1/imports/indicators", file);
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        return service.ended("analyst", accepted.header("Location")).json();
    }

    private static String counts(JsonNode task) {
        return task.at("/accepted").asInt() + " " + task.at("/unchanged").asInt() + " "
                + task.at("/rejected").asInt();
    }
}
