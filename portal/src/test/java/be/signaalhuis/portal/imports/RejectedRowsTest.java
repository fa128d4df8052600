package be.signaalhuis.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.imports.Task.Wrong;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectedRowsTest {

    private static final List<String> HEADINGS = List.of("rijnummer", "reden");

    @Test
    void areTheRowsAsTheyWereWithTheirNumberAndAllReasons() {
        var file = "naam,dag\r\ngoed,1\r\n\r\ncafé,32\r\n".getBytes(Charset.forName("windows-1252"));
        var csv = csv(file, wrong(4, "naam", "Te lang."), wrong(4, "dag", "Geen dag."));
        assertThat(csv).isEqualTo("\uFEFFnaam;dag;rijnummer;reden\r\ncafé;32;4;naam: Te lang. dag: Geen dag.\r\n");
    }

    @Test
    void neverStartAFormulaInASpreadsheet() {
        var csv = csv(bytes("a;b\n=1+1;-2\n@x;\"\tq\"\n"), wrong(2, "a", "Fout."), wrong(3, "", "+Fout."));
        assertThat(csv).isEqualTo("\uFEFFa;b;rijnummer;reden\r\n'=1+1;'-2;2;a: Fout.\r\n'@x;'\tq;3;'+Fout.\r\n");
    }

    @Test
    void keepCellsThatHoldSeparatorsAndLines() {
        var csv = csv(bytes("a,b\n\"x;y\nz\",1\n"), wrong(2, "a", "Fout."));
        assertThat(csv).endsWith("\"x;y\nz\";1;2;a: Fout.\r\n");
    }

    @Test
    void haveNumberAndReasonUnderTheirHeadingsWhateverTheirWidth() {
        var csv = csv(bytes("a;b\n1\n1;2;3\n"), wrong(2, "b", "Te kort."), wrong(3, "b", "Te lang."));
        assertThat(csv).endsWith("\r\n1;;2;b: Te kort.\r\n1;2;3;b: Te lang.;3\r\n");
    }

    @Test
    void whoseQuotesAreBrokenHaveNumberAndReasonOnly() {
        var csv = csv(bytes("a;b\n1;\"open\n3;4\n"), wrong(2, "", "Open."));
        assertThat(csv).isEqualTo("\uFEFFa;b;rijnummer;reden\r\n\"\";;2;Open.\r\n");
    }

    @Test
    void areNoneWhenNothingIsWrong() {
        assertThat(csv(bytes("a;b\n1;2\n"))).isEqualTo("\uFEFFa;b;rijnummer;reden\r\n");
    }

    private static String csv(byte[] file, Wrong... wrong) {
        return new String(RejectedRows.of(file, List.of(wrong), HEADINGS), StandardCharsets.UTF_8);
    }

    private static Wrong wrong(int row, String field, String detail) {
        return new Wrong(row, field, "code", detail);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
