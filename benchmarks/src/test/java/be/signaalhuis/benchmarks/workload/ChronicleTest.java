package be.signaalhuis.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    private static final int EVENTS = 4_000;
    private static final Instant END = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void everyFileBeginsWithARegistrationAndMissesNoEvent() {
        for (var file : files().values()) {
            assertThat(file.getFirst().event()).isInstanceOf(DiscriminationReportRegistered.class);
            for (int at = 0; at < file.size(); at++) {
                assertThat(file.get(at).sequence()).isEqualTo(at);
            }
        }
    }

    @Test
    void onlyClosedFilesAreReopened() {
        for (var file : files().values()) {
            for (int at = 1; at < file.size(); at++) {
                boolean wasClosed = file.get(at - 1).event() instanceof DiscriminationReportClosed;
                assertThat(file.get(at).event() instanceof DiscriminationReportReopened)
                        .isEqualTo(wasClosed);
            }
        }
    }

    @Test
    void filesHaveAboutFourEventsAndOneIsHot() {
        var files = files();
        assertThat(EVENTS / files.size()).isBetween(3, 5);
        assertThat(files.values().stream().anyMatch(file -> file.size() > 10)).isTrue();
    }

    @Test
    void timeOnlyGrowsAndEndsWhereTold() {
        var events = events(7);
        for (int at = 1; at < events.size(); at++) {
            assertThat(events.get(at).at()).isAfter(events.get(at - 1).at());
        }
        assertThat(events.getLast().at()).isBefore(END);
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        assertThat(events(7).stream().map(LoggedEvent::id))
                .containsExactlyElementsOf(
                        events(7).stream().map(LoggedEvent::id).toList());
    }

    private static Map<?, List<LoggedEvent>> files() {
        return events(7).stream().collect(Collectors.groupingBy(LoggedEvent::file));
    }

    private static List<LoggedEvent> events(long seed) {
        var events = new ArrayList<LoggedEvent>();
        new Chronicle(seed, EVENTS, Sealing.fresh(), END).forEachRemaining(events::add);
        return events;
    }
}
