package be.signaalhuis.query.gebiedsscan.matrix;

import static be.signaalhuis.query.testing.Signals.content;
import static be.signaalhuis.query.testing.Signals.nuisance;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix, taken home in two forms: with what it is made of, and without small numbers. */
class MatrixFilesTest {

    private static final String PATH = "/v1/gebiedsscan/areas?from=2249-01-01&until=2249-12-31";
    private static final LocalDate DAY = LocalDate.of(2249, 6, 15);

    private static final RunningService SERVICE = RunningService.shared();
    private static final UUID ONE = UUID.randomUUID();
    private static Place whole;
    private static Place last;

    @BeforeAll
    static void log() {
        SERVICE.log().append(ONE, nuisance(ONE, content(DAY, "71016W26", "ZORG")));
        append(7, "71016W26", "HUISVESTING");
        append(6, "71016W27", "ZORG");
        append(8, "71016W27", "HUISVESTING");
        append(9, "71016W27", "ARBEID");
        whole = last;
    }

    private static void append(int times, String area, String lifeDomain) {
        for (int time = 0; time < times; time++) {
            var id = UUID.randomUUID();
            last = SERVICE.log().append(id, nuisance(id, content(DAY, area, lifeDomain)));
        }
    }

    @ParameterizedTest
    @CsvSource({"text/csv, csv, text/csv;charset=UTF-8", MatrixFile.XLSX_TYPE + ", xlsx, " + MatrixFile.XLSX_TYPE})
    void comesInTheFormThatIsAsked(String accept, String ending, String type) {
        var reply = get(accept, "nl", "");
        assertThat(reply.header("Content-Type")).isEqualTo(type);
        assertThat(reply.header("Content-Disposition"))
                .matches("attachment; filename=\"gebiedsscan-71016-\\d+\\." + ending + "\"");
    }

    @Test
    void saysWhatItIsMadeOfAndShowsNoSmallNumber() {
        var asKnownOn = "&asKnownOn=" + whole.recordedAt();
        var lines = get("text/csv", "nl", asKnownOn).text().substring(1).lines().toList();
        assertThat(lines)
                .startsWith("Gebiedsscan van;Genk", "Vastgesteld vanaf;2249-01-01", "Vastgesteld tot en met;2249-12-31")
                .contains("Zoals bekend op;" + whole.recordedAt(), "Positie in het logboek;" + whole.position())
                .contains("Wijkindeling van;2025")
                .anyMatch(line -> line.startsWith("Werkwijze;"))
                .anyMatch(line -> line.contains("Aantallen van 1 tot en met 4 staan er als <5"))
                .anyMatch(line ->
                        line.startsWith("Code;Wijk;huisvesting;arbeid;welzijn;zorg;") && line.endsWith(";Totaal"))
                .contains("71016W26;Waterschei-Noord;x;0;0;<5;0;0;0;0;0;0;8")
                .contains("71016W27;Waterschei-Zuid;x;9;0;x;0;0;0;0;0;0;23")
                .contains("\"\";Totaal;15;9;0;7;0;0;0;0;0;0;31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", MatrixFile.XLSX_TYPE})
    void givesTheSameBytesAgainForTheSameMoment(String accept) {
        var asKnownOn = "&asKnownOn=" + last.recordedAt();
        var first = get(accept, "nl", asKnownOn);
        last = SERVICE.log().append(UUID.randomUUID(), nuisance(UUID.randomUUID(), content(DAY, "71016", "ZORG")));
        assertThat(get(accept, "nl", asKnownOn).bytes()).isEqualTo(first.bytes());
        assertThat(get(accept, "nl", "").bytes()).isNotEqualTo(first.bytes());
        assertThat(get(accept, "fr", asKnownOn).bytes()).isNotEqualTo(first.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void theWorkbookHasTheRowsOfTheCsv(String language) throws IOException {
        var asKnownOn = "&asKnownOn=" + last.recordedAt();
        var csv = get("text/csv", language, asKnownOn)
                .text()
                .substring(1)
                .replace("\"", "")
                .lines()
                .toList();
        var xlsx = get(MatrixFile.XLSX_TYPE, language, asKnownOn).bytes();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getFirstSheet().read().stream()
                            .map(row -> String.join(
                                    ";",
                                    row.stream()
                                            .map(cell -> cell.getType() == CellType.NUMBER
                                                    ? cell.asNumber().toPlainString()
                                                    : cell.getText())
                                            .toList())))
                    .containsExactlyElementsOf(
                            csv.stream().filter(line -> !line.isEmpty()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", MatrixFile.XLSX_TYPE})
    void saysWhatIsWrongInTheUsualForm(String accept) {
        var reply = SERVICE.as("analyst.71016").get("/v1/gebiedsscan/areas?from=x", "Accept", accept);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    private static Api.Reply get(String accept, String language, String query) {
        var seen = Long.toString(last.position());
        var reply = SERVICE.as("analyst.71016")
                .get(PATH + query, "Accept", accept, "Accept-Language", language, "Consistency-Token", seen);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }
}
