package be.signaalhuis.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxSheetTest {

    private static final Instant MADE = Instant.parse("2026-05-01T10:00:00.123456Z");

    @Test
    void writesNumbersAsNumbersAndTheRestAsText() throws IOException {
        var sheet = new XlsxSheet("test", 10, 10);
        sheet.head("a", "b");
        sheet.row(3L, new BigDecimal("-16.7"));
        sheet.row();
        sheet.row("071016", "texte été & <b>");
        var rows = rows(sheet.bytes(MADE));
        assertThat(rows.get(0).getCellText(1)).isEqualTo("b");
        assertThat(rows.get(1).getCell(0).asNumber()).isEqualByComparingTo("3");
        assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("-16.7");
        assertThat(rows.getLast().getRowNum()).isEqualTo(4);
        assertThat(rows.getLast().getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.getLast().getCellText(0)).isEqualTo("071016");
        assertThat(rows.getLast().getCellText(1)).isEqualTo("texte été & <b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32", "-x", "@sum", "\ttab"})
    void doesNotWriteATextThatASpreadsheetWouldCalculate(String text) throws IOException {
        var sheet = new XlsxSheet("test");
        sheet.row(text);
        var cell = rows(sheet.bytes(MADE)).getFirst().getCell(0);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getRawValue()).startsWith("'");
    }

    @Test
    void isTheSameFileWheneverItIsMadeOfTheSameMoment() throws IOException {
        assertThat(bytes(MADE)).isEqualTo(bytes(MADE)).isNotEqualTo(bytes(MADE.plusSeconds(1)));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(MADE)))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("test");
        }
    }

    private static byte[] bytes(Instant made) {
        var sheet = new XlsxSheet("test", 10);
        sheet.row("a", 1);
        return sheet.bytes(made);
    }

    private static List<Row> rows(byte[] bytes) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read();
        }
    }
}
