package be.signaalhuis.query.meldpunt.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorklistSortTest {

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01", "+99999-01-01", "'; drop", "2021-02-30", "2021-03-04T00:00:00Z"})
    void knowsWhatIsNoDayToGoOnFrom(String text) {
        assertThat(WorklistSort.of("receivedOn").orElseThrow().isValue(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01T00:00:00Z", "+99999-01-01T00:00:00Z", "2021-03-04"})
    void knowsWhatIsNoMomentToGoOnFrom(String text) {
        assertThat(WorklistSort.of("recordedAt").orElseThrow().isValue(text)).isFalse();
    }
}
