package be.signaalhuis.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are numbered as the service numbers them, or rejected rows would be matched with others. */
class RowsTest {

    @Test
    void countTheHeaderAndBlankRowsAsASpreadsheetDoes() {
        var rows = read("a;b\r\n1;2\r\n\r\n;\r\n3;4\r\n");
        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows.get(2).isBlank()).isTrue();
        assertThat(rows.get(3).isBlank()).isTrue();
        assertThat(rows.get(4).cells()).containsExactly("3", "4");
    }

    @Test
    void mayGoOnOverSeveralLines() {
        var rows = read("a,b\n\"twee\nregels, met komma\",\"een \"\"woord\"\"\"\n3,4");
        assertThat(rows.get(1).cells()).containsExactly("twee\nregels, met komma", "een \"woord\"");
        assertThat(rows.get(2).number()).isEqualTo(3);
    }

    @Test
    void withABrokenQuoteSpoilThemselvesAndNotTheNext() {
        var rows = read("a;b\n1;\"open\n3;4\n\"x\"y;5\n6;7\n");
        assertThat(rows)
                .extracting(Row::number, Row::broken)
                .containsExactly(tuple(1, false), tuple(2, true), tuple(3, false), tuple(4, true), tuple(5, false));
        assertThat(rows.get(1).cells()).isEmpty();
        assertThat(rows.get(4).cells()).containsExactly("6", "7");
    }

    @Test
    void areNotReadForEverWhenNoQuoteCloses() {
        var rows = read("a;b\n" + "1;\"open\n".repeat(300));
        assertThat(rows).filteredOn(Row::broken).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void areReadInTheLettersTheyWereWrittenIn() {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var rows = new ArrayList<Row>();
            Rows.read("a;b\ncafé;€ 5".getBytes(charset), rows::add);
            assertThat(rows.getLast().cells()).containsExactly("café", "€ 5");
        }
    }

    @Test
    void ofNothingAreNone() {
        assertThat(read("")).isEmpty();
    }

    private static List<Row> read(String file) {
        var rows = new ArrayList<Row>();
        Rows.read(file.getBytes(StandardCharsets.UTF_8), rows::add);
        return rows;
    }
}
