package be.signaalhuis.query.rebuild;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Small pages and a short memory, so that a short log is as hard as a long one; not found by scanning. */
public class SmallSteps {

    @Bean
    @Primary
    RebuildSettings settings() {
        return new RebuildSettings(
                7, 20, Duration.ofMillis(50), 10, 60, 0.1, Duration.ofSeconds(5), 50_000, Duration.ofMillis(100));
    }
}
