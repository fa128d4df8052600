package be.signaalhuis.events;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.violators.CompliantEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    private static final Path CHECKED_IN = Path.of("..", "docs", "event-catalogue.md");

    @Test
    void theCheckedInCatalogueSaysWhatTheRecordsSay() throws IOException {
        var catalogue = EventCatalogue.of(EventStreams.all());
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(CHECKED_IN.getParent());
            Files.writeString(CHECKED_IN, catalogue);
        }

        assertThat(Files.readString(CHECKED_IN)).isEqualToNormalizingNewlines(catalogue);
    }

    @Test
    void theStreamsAreFoundWithoutBeingNamed() {
        assertThat(EventStreams.all()).contains(DiscriminationReportEvent.class).doesNotContain(CompliantEvent.class);
    }

    @Test
    void anEventIsListedWithItsRevisionItsStoredNameAndItsFields() {
        assertThat(EventCatalogue.of(List.of(CompliantEvent.class))).contains("""
                        ### EverythingAllowed

                        Revision 7, stored as `be.signaalhuis.events.violators.CompliantEvent$EverythingAllowed`.

                        | Field | Type |
                        |---|---|
                        | `reportId` | `ReportId` |
                        """);
    }

    @Test
    void aNestedRecordIsListedOnceAndASingleValueApart() {
        var catalogue = EventCatalogue.of(EventStreams.all());

        assertThat(catalogue).containsOnlyOnce("### Facts\n").containsOnlyOnce("### Reporter\n");
        assertThat(catalogue).containsOnlyOnce("| `Code` | `String` |").doesNotContain("### Code\n");
    }
}
