package be.signaalhuis.benchmarks.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.machine.DiskProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void contendersTakeTurns() throws Exception {
        var turns = new ArrayList<String>();

        new Rounds(2, false, new DiskProbe(Duration.ofMillis(1)))
                .play(List.of(turn("limit", turns), turn("product", turns)));

        assertThat(turns).containsExactly("limit", "product", "limit", "product");
    }

    @Test
    void aRatioIsTheMedianOfTheRatiosOfTheRounds() {
        var played = new Played(List.of(round(100, 50), round(1000, 900), round(10, 6)), 1, List.of());

        var ratio = played.ratio("product", "limit");

        assertThat(ratio.ratio().median()).isCloseTo(0.6, within(1e-9));
        assertThat(ratio.ratio().min()).isCloseTo(0.5, within(1e-9));
        assertThat(ratio.ratio().max()).isCloseTo(0.9, within(1e-9));
        assertThat(ratio.lower().median()).isEqualTo(100);
        assertThat(ratio.dropped()).isEqualTo(1);
    }

    @Test
    void aDiskThatChangedMoreThanTwofoldIsUnsteady() {
        assertThat(Rounds.isSteady(1000, 600)).isTrue();
        assertThat(Rounds.isSteady(1000, 400)).isFalse();
        assertThat(Rounds.isSteady(400, 1000)).isFalse();
    }

    private static Map<String, Measured> round(long limit, long product) {
        return Map.of("limit", Measured.of(limit, 1), "product", Measured.of(product, 1));
    }

    private static Contender turn(String name, List<String> turns) {
        return new Contender(name, () -> {
            turns.add(name);
            return Measured.of(1, 1);
        });
    }
}
