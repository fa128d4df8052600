package be.signaalhuis.portal.meldpunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.changing.Accepted;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AcceptedReportsTest {

    private final AcceptedReports accepted = new AcceptedReports(new MockHttpServletRequest());

    @Test
    void whatWasAcceptedLastIsKnown() {
        var id = UUID.randomUUID();
        accepted.remember(accepted(id, 0));
        accepted.remember(accepted(id, 1));

        assertThat(accepted.find(id)).map(Accepted::version).contains(1L);
        assertThat(accepted.all()).hasSize(1);
    }

    @Test
    void anotherSessionKnowsNothingOfIt() {
        var id = UUID.randomUUID();
        accepted.remember(accepted(id, 0));

        assertThat(new AcceptedReports(new MockHttpServletRequest()).find(id)).isEmpty();
    }

    @Test
    void noMoreThanTwentyAreKept() {
        var first = UUID.randomUUID();
        accepted.remember(accepted(first, 0));
        for (int i = 0; i < 20; i++) {
            accepted.remember(accepted(UUID.randomUUID(), 0));
        }

        assertThat(accepted.all()).hasSize(20);
        assertThat(accepted.find(first)).isEmpty();
    }

    @Test
    void itsNamesAreInNoText() {
        assertThat(accepted(UUID.randomUUID(), 0).toString()).doesNotContain("Amina");
    }

    private static Accepted accepted(UUID id, long version) {
        return new Accepted(id, version, Map.of("reporter.name", List.of("Amina")), Instant.EPOCH);
    }
}
