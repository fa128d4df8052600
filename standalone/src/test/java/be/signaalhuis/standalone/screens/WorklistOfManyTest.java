package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.support.PortalVisitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worklist stays quick and small however many reports there are. */
@OnScreen
class WorklistOfManyTest {

    private static final int PER_FILE = 10_000;
    private static final int ASKED = 200;
    private static final int WARM_UP = 300;
    private static final int MOST_BYTES = 120 * 1024;

    @TempDir
    private Path data;

    /** A full page weighs the same behind seventy-five reports as behind many; no time is asserted here. */
    @Test
    void aFullPageIsSmall(SharedProduct shared) throws Exception {
        var portal = shared.running().portal();
        var page = PortalVisitor.loggedIn(portal, "intake").page("/meldpunt/meldingen");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(page.body().length).isBetween(2_000, MOST_BYTES);
    }

    @Test
    @Tag("proof")
    void aHundredThousandReportsAreListedInTime() throws Exception {
        try (var product = RunningProduct.on(data)) {
            fill(product, 100_000);
            var visitor = PortalVisitor.loggedIn(product.portal(), "intake");
            var millis = new double[ASKED];
            int bytes = 0;
            for (int i = -WARM_UP; i < ASKED; i++) {
                long start = System.nanoTime();
                var page = visitor.page("/meldpunt/meldingen");
                double took = (System.nanoTime() - start) / 1e6;
                assertThat(page.statusCode()).isEqualTo(200);
                bytes = page.body().length;
                if (i >= 0) {
                    millis[i] = took;
                }
            }
            Arrays.sort(millis);
            System.out.printf(
                    "worklist of 100,000: p50 %.0f ms, p95 %.0f ms, %d bytes compressed%n",
                    millis[ASKED / 2], millis[ASKED * 95 / 100], bytes);
            assertThat(bytes).isLessThan(MOST_BYTES);
            assertThat(millis[ASKED * 95 / 100]).as("p95 in milliseconds").isLessThan(300);
        }
    }

    private static void fill(RunningProduct product, int reports) throws Exception {
        for (int first = 1; first <= reports; first += PER_FILE) {
            var rows = IntStream.range(first, Math.min(first + PER_FILE, reports + 1))
                    .mapToObj(WorklistOfManyTest::row)
                    .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
            var sent = product.post(
                    "intake", "/v1/imports/discrimination-reports", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
            var task = product.ended(sent.header("Location"));
            assertThat(task.get("rejected").asInt()).as(task.toString()).isZero();
        }
    }

    private static final String HEADER =
            "externeReferentie;datumMelding;kanaal;gemeenteFeiten;hoofdgrond;domein;rolMelder";
    private static final String[] GROUNDS = {"RAS", "HANDICAP", "LEEFTIJD", "GELOOF", "GESLACHT"};

    private static String row(int number) {
        var received = LocalDate.of(2015, 1, 1).plusDays(number % 4000);
        return "P%d-%d;%s;TELEFOON;71016;%s;WERK;SLACHTOFFER"
                .formatted(received.getYear(), number, received, GROUNDS[number % GROUNDS.length]);
    }
}
