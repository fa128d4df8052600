package be.signaalhuis.portal.meldpunt.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Unknown;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class YearFileTest {

    private static final String PATH = "/v1/meldpunt/annual-reports/2010";
    private static final Map<String, String> CSV = Map.of(
            "Content-Type", "text/csv;charset=UTF-8", "Content-Disposition", "attachment; filename=\"jaar.csv\"");

    private final FakeService service = FakeService.start();
    private final YearFile files =
            new YearFile(service.questions(), Known.dates(new MovableClock("2026-11-26T12:00:00Z")));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void isPassedOnAsTheServiceMadeIt() {
        service.says(PATH, 200, CSV, "a;b");
        var file = files.file("2010", "csv", "");
        assertThat(file.getBody()).asString().isEqualTo("a;b");
        assertThat(file.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(file.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"jaar.csv\"");
    }

    @Test
    void isNotGivenWhenItWouldLackWhatTheReaderJustWrote() {
        service.says(PATH, 200, Map.of("Consistency", "behind", "Content-Type", "text/csv"), "a;b");
        var file = files.file("2010", "csv", "");
        assertThat(file.getStatusCode().value()).isEqualTo(303);
        assertThat(file.getHeaders().getLocation()).hasToString("/meldpunt/jaarcijfers/2010");
    }

    @Test
    void leadsToThePageThatSaysWhatIsWrong() {
        assertThat(files.file("20x0", "csv", "").getHeaders().getLocation()).hasToString("/meldpunt/jaarcijfers/20x0");
        service.says(PATH, 400, "{\"issues\":[]}");
        assertThat(files.file("2010", "csv", "2026-11-26T11:00:00Z")
                        .getHeaders()
                        .getLocation())
                .hasToString("/meldpunt/jaarcijfers/2010?stand=2026-11-26T11%3A00%3A00Z");
    }

    @Test
    void doesNotExistInAFormThatNobodyMakes() {
        assertThatThrownBy(() -> files.file("2010", "doc", "")).isInstanceOf(Unknown.class);
        service.says(PATH, 406, "{}");
        assertThatThrownBy(() -> files.file("2010", "xlsx", "")).isInstanceOf(Unknown.class);
        assertThat(service.asked()).hasSize(1);
    }
}
