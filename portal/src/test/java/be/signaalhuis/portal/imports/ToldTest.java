package be.signaalhuis.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.imports.Task.State;
import be.signaalhuis.portal.imports.Task.Wrong;
import be.signaalhuis.portal.page.Known;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToldTest {

    @Test
    void showsTwoHundredFaultsAndSaysHowManyMoreThereAre() {
        var told = Told.of(task(State.DONE, true, 250, faults(250)));
        assertThat(told.wrong()).hasSize(200);
        assertThat(told.rest()).isEqualTo(50);
        assertThat(Told.of(task(State.DONE, true, 3, faults(3))).rest()).isZero();
    }

    @Test
    void knowsOfRejectedRowsThatTheServiceNoLongerNames() {
        assertThat(task(State.DONE, false, 12, faults(10)).untold()).isEqualTo(2);
        assertThat(task(State.FAILED, false, 0, faults(2)).untold()).isZero();
    }

    @Test
    void hasWordsForEveryStateOfEachRun() {
        for (var state : State.values()) {
            for (var dry : List.of(true, false)) {
                var told = Told.of(task(state, dry, 0, List.of()));
                assertThat(Known.texts().of("imports.task." + told.key())).isNotBlank();
            }
        }
        assertThat(Told.of(task(State.CANCELLED, false, 0, List.of())).key()).isEqualTo("notTaken");
        assertThat(Told.of(task(State.DONE, false, 0, List.of())).key()).isEqualTo("taken");
    }

    private static Task task(State state, boolean dry, int rejected, List<Wrong> wrong) {
        return new Task(UUID.randomUUID(), state, dry, 300, 300, 0, 0, rejected, wrong);
    }

    private static List<Wrong> faults(int many) {
        return IntStream.rangeClosed(2, many + 1)
                .mapToObj(row -> new Wrong(row, "kanaal", "codeUnknown", "Onbekend."))
                .toList();
    }
}
