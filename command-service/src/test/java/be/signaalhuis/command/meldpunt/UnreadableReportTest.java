package be.signaalhuis.command.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no report at all is bad input, told by its field; never an error of ours. */
class UnreadableReportTest {

    private static final String REPORTS = "/v1/discrimination-reports";
    private final RunningCommandService service = RunningCommandService.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"channel\": \"niet ok!\"|channel|codeUnknown",
                "\"channel\": 3|channel|typeWrong",
                "\"mainGround\": \"niet ok!\"|mainGround|typeWrong",
                "\"mainGround\": {\"code\": \"niet ok!\"}|mainGround.code|codeUnknown",
                "\"mainGround\": 3|mainGround|typeWrong",
                "\"additionalGrounds\": [null]|additionalGrounds[0].code|required",
                "\"additionalGrounds\": \"TAAL\"|additionalGrounds|typeWrong",
                "\"externalReference\": \"Voorbeeldnaam\"|externalReference|referenceInvalid",
                "\"receivedOn\": \"2026-02-30\"|receivedOn|dateInvalid",
                "\"nationality\": \"BE\"|nationality|fieldUnknown"
            })
    void cannotRegisterWhatIsNotReadable(String field, String name, String code) {
        var report = ReportJson.small().replaceFirst("\"" + name.replaceAll("\\W.*", "") + "\": \"[^\"]*\", ?", "");
        var answer = service.post("intake", REPORTS, report.replaceFirst("\\{", "{" + field + ", "));
        assertBadInput(answer, name, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "closure|{\"outcomes\": [null]}|outcomes[0]|required",
                "closure|{\"outcomes\": [\"niet ok!\"]}|outcomes[0]|codeUnknown",
                "corrections|{\"reason\": \"r\", \"additionalGrounds\": [null]}|additionalGrounds[0].code|required",
                "corrections|{\"reason\": \"r\", \"mainGround\": \"niet ok!\"}|mainGround|typeWrong",
                "corrections|{\"reason\": \"r\", \"receivedOn\": \"gisteren\"}|receivedOn|dateInvalid"
            })
    void cannotChangeAReportIntoWhatIsNotReadable(String what, String body, String name, String code) {
        var registered = service.post("intake", REPORTS, ReportJson.small());
        var id = UUID.fromString(registered.json().get("id").asString());
        assertBadInput(service.post("intake", REPORTS + "/" + id + "/" + what, body, "If-Match", "\"0\""), name, code);
    }

    private static void assertBadInput(Answer answer, String name, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        var issue = answer.json().get("issues").get(0);
        assertThat(issue.get("name").asString() + " " + issue.get("code").asString())
                .isEqualTo(name + " " + code);
    }
}
