package be.signaalhuis.command.signals;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

/** Two people who each let the signal of the other stay, at the same moment: one of them is told to look again. */
class MergingCrosswiseTest {

    private final RunningCommandService here = RunningCommandService.shared();

    @RepeatedTest(5)
    void onOneNode() throws Exception {
        onlyOneOf(here);
    }

    @RepeatedTest(5)
    void onTwoNodesThatShareALog() throws Exception {
        onlyOneOf(Elsewhere.NODE);
    }

    private void onlyOneOf(RunningCommandService there) throws Exception {
        var one = logged();
        var two = logged();
        var together = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers =
                    people.invokeAll(List.of(merging(here, one, two, together), merging(there, two, one, together)));
            var first = answers.getFirst().get();
            var second = answers.getLast().get();
            assertThat(List.of(first, second)).contains(200);
            assertThat(first == 200 ? second : first).isIn(400, 409, 412);
        }
    }

    private static Callable<Integer> merging(
            RunningCommandService service, String signal, String into, CyclicBarrier together) {
        var body = "{\"into\": \"" + into + "\", \"reason\": \"hetzelfde\"}";
        return () -> {
            together.await();
            return service.post("analyst", "/v1/signals/" + signal + "/merging", body, "If-Match", "\"0\"")
                    .status();
        };
    }

    private String logged() {
        return here.post("intake", "/v1/signals/nuisance", SignalJson.nuisance())
                .json()
                .get("id")
                .asString();
    }

    /** Another service on the same log, with a memory of its own. */
    private static final class Elsewhere {

        static final RunningCommandService NODE =
                RunningCommandService.on(RunningCommandService.shared().database());
    }
}
