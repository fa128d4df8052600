package be.signaalhuis.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.benchmarks.rounds.Ratio;
import be.signaalhuis.benchmarks.rounds.Spread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

    private static final Spread NOTHING = Spread.of(List.of());

    @Test
    void programsFindPlainNumbersUnderTheirKeys(@TempDir Path folder) throws Exception {
        Reports.write(folder, "full", some());

        var ratios = new JsonMapper()
                .readTree(Files.readString(folder.resolve("results.json")))
                .get("ratios");
        assertThat(ratios.get("createInProcess32").asDouble()).isEqualTo(2.125);
        assertThat(ratios.get("visibleP50Ms").asDouble()).isEqualTo(7.5);
        assertThat(ratios.has("catchUp")).isFalse();
    }

    @Test
    void peopleFindBothAbsolutesBesideARatio(@TempDir Path folder) throws Exception {
        Reports.write(folder, "quick", some());

        assertThat(Files.readString(folder.resolve("RESULTS.md")))
                .contains("Mode **quick**")
                .contains("| createInProcess32 | **2.13** | 1.90 - 2.40 | 5 | 1 | product | 17,000 | raw | 8,000 |");
    }

    private static Results some() {
        var results = new Results();
        results.ratio("createInProcess32", ratio(new Spread(2.125, 1.9, 2.4, 5)));
        results.ratio("catchUp", ratio(NOTHING));
        results.figure("visibleP50Ms", new Spread(7.5, 7, 8, 5));
        return results;
    }

    private static Ratio ratio(Spread spread) {
        var upper = new Spread(17_000, 16_000, 18_000, 5);
        return new Ratio("product", "raw", upper, new Spread(8_000, 7_000, 9_000, 5), spread, 1);
    }
}
