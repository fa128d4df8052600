package be.signaalhuis.portal.gebiedsscan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTest {

    private static final String FILE = """
            \uFEFFGebiedsscan van;Genk
            Werkwijze;Aantallen van 1 tot en met 4 staan er als <5.

            Code;Wijk;huisvesting;armoede;Totaal
            71016W26;Waterschei-Noord;16;x;21
            71016W27;"Waterschei; Zuid";<5;6;x
            "";Totaal;18;11;29
            """;

    private final Published published =
            Published.in(FILE.getBytes(StandardCharsets.UTF_8), List.of("HUISVESTING", "ARMOEDE"));

    @Test
    void aCountThatMayLeaveTheHouseIsPrintedAsItIs() {
        assertThat(published.of("71016W26", "HUISVESTING", 16)).isNull();
        assertThat(published.of("71016W26", "", 21)).isNull();
        assertThat(published.total("ARMOEDE", 11)).isNull();
        assertThat(published.total("", 29)).isNull();
    }

    @Test
    void anotherIsPrintedAsTheFileSaysIt() {
        assertThat(published.of("71016W26", "ARMOEDE", 5)).isEqualTo("x");
    }

    @Test
    void whatTheFileDoesNotTellIsNotPrinted() {
        assertThat(published.of("71016W01", "HUISVESTING", 7)).isEqualTo("x");
        assertThat(published.of("71016W01", "HUISVESTING", 0)).isNull();
        assertThat(Published.NOTHING.total("", 29)).isEqualTo("x");
    }
}
