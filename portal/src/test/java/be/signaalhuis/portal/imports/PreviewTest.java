package be.signaalhuis.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.imports.Preview.Oddity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {

    private static final String HEADER =
            "externeReferentie;datumMelding;kanaal;rolMelder;gemeenteFeiten;hoofdgrond;domein;samenvatting\n";
    private static final String ROW = "M-1;1/2/2010;LOKET;GETUIGE;71016;RAS;WERK;café\n";

    @Test
    void showsTheFirstTenRowsAndCountsAllThatHoldSomething() {
        var preview = preview(HEADER + ROW.repeat(12) + "\n;;;;;;;\n" + ROW);
        assertThat(preview.columns())
                .startsWith("externeReferentie", "datumMelding")
                .hasSize(8);
        assertThat(preview.rows())
                .hasSize(10)
                .first()
                .satisfies(row -> assertThat(row.cells()).endsWith("WERK", "café"));
        assertThat(preview.count()).isEqualTo(13);
        assertThat(preview.oddities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,'',UTF_8", "UTF-8,\uFEFF,UTF_8_WITH_MARK", "windows-1252,'',WINDOWS_1252"})
    void findsHowTheLettersAreWritten(Charset charset, String mark, Encoding found) {
        var preview = Preview.of((mark + HEADER + ROW).getBytes(charset), Kinds.MELDPUNT);
        assertThat(preview.encoding()).isEqualTo(found);
        assertThat(preview.columns().getFirst()).isEqualTo("externeReferentie");
        assertThat(preview.rows().getFirst().cells()).endsWith("café");
        assertThat(preview.oddities()).isEmpty();
    }

    @Test
    void findsWhatStandsBetweenTheCells() {
        assertThat(preview(HEADER + ROW).separator()).isEqualTo(';');
        var commas = preview((HEADER + ROW).replace(';', ','));
        assertThat(commas.separator()).isEqualTo(',');
        assertThat(commas.oddities()).isEmpty();
    }

    @Test
    void namesColumnsThatDoNotBelongAreMissingOrComeTwice() {
        var odd = preview("externeReferentie;kanaal;kanaal;kleur;\nM-1;LOKET;;rood;\n")
                .oddities();
        assertThat(odd)
                .containsExactly(
                        new Oddity("unknown", "kleur, –"),
                        new Oddity("missing", "datumMelding, rolMelder, gemeenteFeiten, hoofdgrond, domein"),
                        new Oddity("twice", "kanaal"));
    }

    @Test
    void saysThatTheHeaderIsMissingRatherThanCallEachCellAnUnknownColumn() {
        assertThat(preview(ROW + ROW).oddities()).containsExactly(new Oddity("header", ""));
    }

    @Test
    void saysThatThereAreNoRowsAndWhichAreBroken() {
        assertThat(preview(HEADER).oddities()).containsExactly(new Oddity("rows", ""));
        assertThat(preview(HEADER + ROW + "M-2;\"open\n" + ROW).oddities()).containsExactly(new Oddity("broken", "1"));
    }

    private static Preview preview(String file) {
        return Preview.of(file.getBytes(StandardCharsets.UTF_8), Kinds.MELDPUNT);
    }
}
