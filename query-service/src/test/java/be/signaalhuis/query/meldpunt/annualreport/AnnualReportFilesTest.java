package be.signaalhuis.query.meldpunt.annualreport;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.ReadPdf;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One report, taken home in three forms. */
class AnnualReportFilesTest {

    private static final String PATH = "/v1/meldpunt/annual-reports/2049";
    private static final LocalDate DAY = LocalDate.of(2049, 6, 15);

    private static final RunningService SERVICE = RunningService.shared();
    private static Place last;

    @BeforeAll
    static void register() {
        var id = UUID.randomUUID();
        last = SERVICE.log().append(id, registered(id, content(DAY, "RAS", "GESLACHT")), closed(id, DAY, "ADVIES"));
        var before = UUID.randomUUID();
        last = SERVICE.log().append(before, registered(before, content(DAY.minusYears(1), "TAAL")));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, csv, text/csv;charset=UTF-8",
        "application/pdf, pdf, application/pdf",
        ReportForm.XLSX_TYPE + ", xlsx, " + ReportForm.XLSX_TYPE
    })
    void comesInTheFormThatIsAsked(String accept, String ending, String type) {
        var reply = get(accept, "nl", "");
        assertThat(reply.header("Content-Type")).isEqualTo(type);
        assertThat(reply.header("Content-Disposition"))
                .matches("attachment; filename=\"meldpunt-2049-71016-\\d+\\." + ending + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", ReportForm.XLSX_TYPE, "text/csv"})
    void saysWhatIsWrongInTheUsualForm(String accept) {
        var reply = SERVICE.as("policy.71016").get("/v1/meldpunt/annual-reports/99", "Accept", accept);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", ReportForm.XLSX_TYPE})
    void givesTheSameBytesAgainForTheSameMoment(String accept) {
        var asKnownOn = "?asKnownOn=" + last.recordedAt();
        var first = get(accept, "nl", asKnownOn);
        var id = UUID.randomUUID();
        last = SERVICE.log().append(id, registered(id, content(DAY, "TAAL")));
        assertThat(get(accept, "nl", asKnownOn).bytes()).isEqualTo(first.bytes());
        assertThat(get(accept, "nl", "").bytes()).isNotEqualTo(first.bytes());
        assertThat(get(accept, "fr", asKnownOn).bytes()).isNotEqualTo(first.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void theWorkbookHasTheRowsOfTheCsv(String language) throws IOException {
        var asKnownOn = "?asKnownOn=" + last.recordedAt();
        var csv =
                get("text/csv", language, asKnownOn).text().substring(1).lines().toList();
        var xlsx = get(ReportForm.XLSX_TYPE, language, asKnownOn).bytes();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("meldpunt 2049");
            assertThat(sheet.read().stream()
                            .map(row -> String.join(
                                    ";",
                                    row.stream()
                                            .map(AnnualReportFilesTest::asInTheCsv)
                                            .toList())))
                    .containsExactlyElementsOf(
                            csv.stream().filter(line -> !line.isEmpty()).toList());
        }
    }

    @Test
    void thePdfPrintsWhatItIsMadeOfAndEveryCount() throws IOException {
        var asKnownOn = "?asKnownOn=" + last.recordedAt();
        var text = ReadPdf.text(get("application/pdf", "nl", asKnownOn).bytes());
        assertThat(text)
                .contains("Jaarverslag Meldpunt Discriminatie 2049", "Meldpunt van Genk", "(" + last.recordedAt() + ")")
                .contains("Positie in het logboek " + last.position(), "Versie van de codelijsten 2026.4")
                .contains("Let op Minder dan 100 meldingen", "Pagina 1 van ");
        for (var row : counts(asKnownOn)) {
            assertThat(text).contains(row.get(2) + " " + row.get(1) + " " + row.get(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void thePdfIsForScreenReadersToo(String language) throws Exception {
        var bytes = get("application/pdf", language, "").bytes();
        assertThat(ReadPdf.failures(bytes)).isEmpty();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentInformation().getTitle()).endsWith(" 2049");
            assertThat(bookmarks(pdf)).hasSizeGreaterThan(8);
        }
    }

    private static List<String> bookmarks(PDDocument pdf) {
        var titles = new ArrayList<String>();
        pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    private static String asInTheCsv(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().toPlainString().replace('.', ',')
                : cell.getText();
    }

    private static List<List<String>> counts(String asKnownOn) {
        return get("text/csv", "nl", asKnownOn)
                .text()
                .lines()
                .map(line -> List.of(line.split(";")))
                .filter(row -> row.size() == 4 && !row.getFirst().equals("cut"))
                .toList();
    }

    private static Api.Reply get(String accept, String language, String query) {
        var reply = SERVICE.as("policy.71016")
                .get(
                        PATH + query,
                        "Accept",
                        accept,
                        "Accept-Language",
                        language,
                        "Consistency-Token",
                        Long.toString(last.position()));
        assertThat(reply.status()).isEqualTo(200);
        return reply;
    }
}
