package be.signaalhuis.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BelgianCsvTest {

    @Test
    void startsWithAByteOrderMarkAndEndsLinesAsWindowsDoes() {
        var csv = new BelgianCsv();
        csv.row("één", "twee");
        assertThat(csv.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text(csv)).isEqualTo("één;twee\r\n");
    }

    @Test
    void writesNumbersWithADecimalComma() {
        var csv = new BelgianCsv();
        csv.row(new BigDecimal("58.6"), 12L, -2);
        assertThat(text(csv)).isEqualTo("58,6;12;-2\r\n");
    }

    @Test
    void quotesWhatHoldsASemicolonAQuoteOrALineBreak() {
        var csv = new BelgianCsv();
        csv.row("a;b", "zeg \"ja\"", "twee\nregels");
        assertThat(text(csv)).isEqualTo("\"a;b\";\"zeg \"\"ja\"\"\";\"twee\nregels\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void neutralisesTextsThatASpreadsheetWouldCompute(String formula) {
        var csv = new BelgianCsv();
        csv.row(formula);
        assertThat(text(csv).replace("\"", "")).startsWith("'" + formula.charAt(0));
    }

    private static String text(BelgianCsv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8).substring(1);
    }
}
