package be.signaalhuis.portal.meldpunt.figures;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.meldpunt.figures.YearsKnown.Counted;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearsKnownTest {

    private final YearsKnown known =
            new YearsKnown(List.of(new Counted(2014, 1), new Counted(2010, 46), new Counted(2009, 29)));

    @Test
    void theNearestYearIsOfferedAndOfTwoTheLater() {
        assertThat(known.nearest(2030)).contains(2014);
        assertThat(known.nearest(2011)).contains(2010);
        assertThat(known.nearest(2012)).contains(2014);
        assertThat(known.nearest(1950)).contains(2009);
    }

    @Test
    void thereIsNoneWhenNoYearHasReports() {
        assertThat(new YearsKnown(List.of()).nearest(2010)).isEmpty();
        assertThat(new YearsKnown(List.of()).newest()).isEmpty();
    }
}
