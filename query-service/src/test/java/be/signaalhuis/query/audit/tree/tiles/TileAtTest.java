package be.signaalhuis.query.audit.tree.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileAtTest {

    @ParameterizedTest
    @CsvSource({
        "000, 0, 256",
        "067, 67, 256",
        "x001/x234/067, 1234067, 256",
        "x001/000, 1000, 256",
        "x001/x234/067.p/8, 1234067, 8",
        "000.p/1, 0, 1",
        "000.p/255, 0, 255",
        "x999/x999/x999/x999/999, 999999999999999, 256"
    })
    void aPathNamesATile(String path, long index, int width) {
        assertThat(TileAt.read("/" + path)).contains(new TileAt(index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "67",
                "0067",
                "x067",
                "x000/067",
                "x01/067",
                "x001/",
                "001/067",
                "x001/x067",
                "067.p",
                "067.p/",
                "067.p/0",
                "067.p/08",
                "067.p/256",
                "067.p/1000",
                "067.p/-1",
                "067/",
                "/067",
                "067.p/8/",
                "-01",
                "٠٠٠",
                "x001/x001/x001/x001/x001/001",
                "..",
                "x001/../067"
            })
    void thereIsOneWayToWriteIt(String path) {
        assertThat(TileAt.read("/" + path)).isEmpty();
    }

    @Test
    void aPathBeginsWithItsSlash() {
        assertThat(TileAt.read("067")).isEmpty();
        assertThat(TileAt.read("")).isEmpty();
    }

    @Test
    void levelsGoFrom0To63() {
        assertThat(TileAt.level("0")).contains(0);
        assertThat(TileAt.level("63")).contains(63);
        for (var wrong : new String[] {"64", "00", "01", "-1", "", "entries", "1.0", "١"}) {
            assertThat(TileAt.level(wrong)).as(wrong).isEmpty();
        }
    }
}
