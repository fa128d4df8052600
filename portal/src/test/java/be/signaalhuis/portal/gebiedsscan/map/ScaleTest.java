package be.signaalhuis.portal.gebiedsscan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void fiveClassesHoldAboutAsManyEachAndTheFirstIsOfSmallCounts() {
        var scale = Scale.of(LongStream.rangeClosed(1, 24).boxed().toList());

        assertThat(scale.steps()).hasSize(6);
        assertThat(scale.steps().get(1)).isEqualTo(new Scale.Step(1, 1, 4));
        assertThat(scale.step(4).number()).isEqualTo(1);
        assertThat(scale.step(5).number()).isEqualTo(2);
        assertThat(scale.step(24).number()).isEqualTo(5);
        assertThat(scale.step(0).number()).isZero();
    }

    @Test
    void classesFollowEachOtherWithoutGapsOrOverlap() {
        var steps = Scale.of(List.of(5L, 5L, 7L, 99L, 120L)).steps();

        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).least()).isEqualTo(steps.get(i - 1).most() + 1);
        }
    }

    @Test
    void whereAllAreAsManyThereAreNoEmptyClasses() {
        assertThat(Scale.of(List.of(9L, 9L, 9L)).steps()).hasSize(3);
        assertThat(Scale.of(List.of()).steps()).hasSize(2);
    }
}
