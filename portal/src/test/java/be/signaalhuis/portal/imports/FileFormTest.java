package be.signaalhuis.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.page.Known;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileFormTest {

    @Test
    void textIsTakenWhateverItsName() {
        assertThat(FileForm.of("a;b\n1;2".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileForm.TEXT);
        assertThat(FileForm.of("PKW;b".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileForm.TEXT);
    }

    @Test
    void whatIsNoTextIsToldApart() {
        assertThat(form("PK\u0003\u0004\u0000")).isEqualTo(FileForm.SPREADSHEET);
        assertThat(form("\u00D0\u00CF\u0011\u00E0\u00A1")).isEqualTo(FileForm.SPREADSHEET);
        assertThat(form("%PDF-1.7")).isEqualTo(FileForm.PDF);
        assertThat(FileForm.of("\uFEFFa;b".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(FileForm.NO_PLAIN_TEXT);
        assertThat(form("a;b\u0000")).isEqualTo(FileForm.NO_PLAIN_TEXT);
    }

    @Test
    void aFileOfNothingButSpaceIsEmpty() {
        assertThat(form("")).isEqualTo(FileForm.EMPTY);
        assertThat(FileForm.of("\uFEFF \r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileForm.EMPTY);
    }

    @Test
    void eachThatIsNotTakenSaysWhatToDo() {
        for (var form : FileForm.values()) {
            if (form != FileForm.TEXT) {
                assertThat(Known.texts().of(form.key())).isNotBlank();
            }
        }
    }

    private static FileForm form(String bytes) {
        return FileForm.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
