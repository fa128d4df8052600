package be.signaalhuis.portal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlacesOnlyTest {

    @Test
    void tellsKindsAndPlacesAndNotAWordOfWhatWasSaid() throws IOException {
        var told = new StringBuilder();
        new PlacesOnly().printStackTrace(new IllegalStateException("naam", new IOException("telefoon")), told);
        assertThat(told)
                .contains("IllegalStateException", "caused by java.io.IOException", "PlacesOnlyTest")
                .doesNotContain("naam", "telefoon");
    }
}
