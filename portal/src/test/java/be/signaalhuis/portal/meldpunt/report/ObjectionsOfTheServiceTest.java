package be.signaalhuis.portal.meldpunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.page.FieldIssue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionsOfTheServiceTest {

    private final ReportRead read = AReport.smallest()
            .with("additionalGrounds", "", "handicap", "zogenaamd")
            .read();

    @ParameterizedTest
    @CsvSource({
        "facts.occurredFrom,facts.occurredFrom",
        "mainGround,mainGround",
        "mainGround.code,mainGround",
        "mainGround.link,mainGround.link",
        "reporter,reporter.name",
        "reporter.email,reporter.email",
        "otherParty.kind,otherParty.kind",
        "consents[1].purpose,consents",
        "consents[0].source,consentSource",
        "consents[0].givenOn,receivedOn",
        "consents,consents"
    })
    void standAtTheirField(String name, String field) {
        assertThat(fields(name)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "additionalGrounds[0].code,additionalGrounds-1",
        "additionalGrounds[1].code,additionalGrounds-2",
        "additionalGrounds[1].link,additionalGrounds.link-2",
        "additionalGrounds[0],additionalGrounds-1"
    })
    void countTheRowsThatWereSentAndStandAtTheRowOfThePage(String name, String field) {
        assertThat(fields(name)).containsExactly(field);
    }

    @Test
    void aboutNothingOnThePageAreNotLost() {
        assertThat(fields("somethingNew")).containsExactly("somethingNew");
        assertThat(Part.of("somethingNew")).isEmpty();
    }

    @Test
    void areToldOnce() {
        assertThat(fields("consents[0].purpose", "consents[1].purpose")).containsExactly("consents");
    }

    @Test
    void leadToThePartThatTheirFieldIsIn() {
        assertThat(Part.of("additionalGrounds-2")).contains(Part.GROUNDS);
        assertThat(Part.of("consentSource")).contains(Part.CONSENT);
        assertThat(Part.at("gronden")).contains(Part.GROUNDS);
        assertThat(Part.at("nakijken")).isEmpty();
    }

    private List<String> fields(String... names) {
        var issues = Arrays.stream(names)
                .map(name -> new Problem.Issue(name, "code", "detail"))
                .toList();
        return read.issues(new Problem("", "", "", issues, null)).stream()
                .map(FieldIssue::field)
                .toList();
    }
}
