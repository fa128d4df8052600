package be.signaalhuis.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void theSameSeedGivesTheSameReports() {
        assertThat(drafts(3, 50)).isEqualTo(drafts(3, 50));
    }

    @Test
    void textsHaveTheLengthsThatDesksKnow() {
        var lengths = drafts(3, 5_000).stream()
                .map(Draft::description)
                .filter(Objects::nonNull)
                .map(String::length)
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2)).isBetween(270, 330);
        assertThat(lengths.stream().filter(length -> length > 4_000).count()).isBetween(25L, 75L);
    }

    @Test
    void whoIsAnonymousHasNoName() {
        assertThat(drafts(3, 500)).allMatch(draft -> draft.role().equals("ANONIEM") == (draft.reporter() == null));
    }

    private static List<Draft> drafts(long seed, int count) {
        return Stream.generate(new Drafts(seed, TODAY)::next).limit(count).toList();
    }
}
