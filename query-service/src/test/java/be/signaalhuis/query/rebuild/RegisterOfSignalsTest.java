package be.signaalhuis.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.SignalRow;
import be.signaalhuis.query.testing.TestLog.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example register adds up to the same, byte for byte, however the view came about. */
@Apart
class RegisterOfSignalsTest {

    private static final String VIEW = "gebiedsscan-signals";
    private static final List<String> QUESTIONS =
            List.of("?all=true", "/71016?", "/71016W26?", "?from=2020-05-10&until=2020-09-20");

    @Test
    void addsUpToTheSameAfterARebuildAndAfterAReplay() {
        try (var service = RunningService.on(TestDatabase.fresh())) {
            var last = SignalRow.append(service);
            var before = answers(service, last);
            assertThat(before)
                    .first()
                    .asString()
                    .contains("\"total\":" + SignalRow.expected().get("total"));

            var rebuilds = new Rebuilds(service);
            assertThat(rebuilds.done(rebuilds.start(VIEW)).at("/differences").asLong(-1))
                    .isZero();
            assertThat(answers(service, last)).isEqualTo(before);

            service.view(VIEW).shutDown();
            service.view(VIEW).resetTokens();
            service.view(VIEW).start();
            assertThat(answers(service, last)).isEqualTo(before);
            var compared = rebuilds.done(rebuilds.start(VIEW, "{\"compareOnly\":true}"));
            assertThat(compared.at("/differences").asLong(-1)).isZero();
        }
    }

    /** As of now, and as known on the last of the register. */
    private static List<String> answers(RunningService service, Place last) {
        return Stream.of("", "&asKnownOn=" + last.recordedAt())
                .flatMap(moment -> QUESTIONS.stream().map(question -> question + moment))
                .map(question -> answer(service, question, last))
                .toList();
    }

    private static String answer(RunningService service, String question, Place last) {
        var reply = service.as("analyst.71016")
                .get(
                        "/v1/gebiedsscan/areas" + question,
                        "Consistency-Token",
                        Long.toString(last.position()),
                        "Prefer",
                        "wait=30");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.text();
    }
}
