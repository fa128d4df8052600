package be.signaalhuis.violators;

import java.time.Clock;
import java.util.Random;

/** Makes up what an aggregate then relies on. */
public class AskedByAnAggregate {
    long millis(Clock clock) {
        return clock.millis();
    }

    int number(Random random) {
        return random.nextInt();
    }
}
