package be.signaalhuis.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed in the middle of an import, again and again: what was acknowledged is there, and
 * the file completes to exactly its 75 reports.
 */
@WithoutBrowser
class KilledWhileImportingTest {

    private static final long SEED = 20260101;

    @Test
    void nothingAcknowledgedIsLostAndTheFileCompletes(@TempDir Path data) throws Exception {
        rounds(data, 1);
    }

    @Test
    @Tag("proof")
    void nothingAcknowledgedIsLostInTwentyRounds(@TempDir Path data) throws Exception {
        assertThat(rounds(data, 20))
                .as("rounds killed before the import had ended")
                .isGreaterThanOrEqualTo(15);
    }

    /**
     * Each round on a data folder of its own, for the import must be in the middle again.
     *
     * @return how many rounds were killed before the import had ended
     */
    private static int rounds(Path data, int rounds) throws Exception {
        var random = new Random(SEED);
        int inTheMiddle = 0;
        for (int round = 1; round <= rounds; round++) {
            inTheMiddle += round(data.resolve("round-" + round), random.nextInt(5, 60), round) ? 1 : 0;
        }
        return inTheMiddle;
    }

    private static boolean round(Path data, int killAfterRows, int round) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        String task;
        boolean running;
        try (var product = RunningProduct.on(data)) {
            task = product.sendRegister();
            acknowledge(product, acknowledged, round);
            awaitReports(product, killAfterRows);
            acknowledge(product, acknowledged, round);
            running = product.command("intake", task)
                    .json()
                    .get("state")
                    .asString()
                    .equals("RUNNING");
            product.process().kill();
        }
        try (var product = RunningProduct.on(data)) {
            var resumed = product.ended(task);
            assertThat(resumed.get("state").asString()).isEqualTo("DONE");
            assertThat(resumed.get("accepted").asInt())
                    .as("round %s: %s", round, resumed)
                    .isEqualTo(75);

            var again = product.ended(product.sendRegister());
            assertThat(again.get("unchanged").asInt()).isEqualTo(75);
            for (var report : acknowledged) {
                assertThat(product.ask("intake", "/v1/meldpunt/reports/" + report, "Prefer", "wait=10")
                                .status())
                        .as("round %s: acknowledged %s", round, report)
                        .isEqualTo(200);
            }
            var year = product.ask("intake", "/v1/meldpunt/annual-reports/2010", "Prefer", "wait=10")
                    .json();
            assertThat(year.get("reports").asInt()).isEqualTo(46);
            return running;
        }
    }

    /** A report registered beside the import, in another year; its 201 is a promise. */
    private static void acknowledge(RunningProduct product, Set<String> acknowledged, int round) throws Exception {
        var answer = product.postJson("intake", "/v1/discrimination-reports", """
                {"receivedOn": "2020-01-0%d", "channel": "LOKET", "reporterRole": "GETUIGE",
                 "facts": {"municipality": "71016"}, "mainGround": "RAS", "domain": "WERK"}""".formatted(round % 9 + 1));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        acknowledged.add(answer.json().get("id").asString());
    }

    /** Waits, bounded, until so many reports are in the worklist. */
    private static void awaitReports(RunningProduct product, int reports) throws Exception {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < deadline) {
            var worklist = product.askJson("intake", "/v1/meldpunt/reports/query", "{\"limit\": 1}");
            if (worklist.json().get("total").asInt() >= reports) {
                return;
            }
            LockSupport.parkNanos(2_000_000L);
        }
        throw new AssertionError("the import did not get on");
    }
}
