package be.signaalhuis.eventstore.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** At most 256 events or five minutes are without a checkpoint. */
@Apart
class CheckpointRuleTest {

    private final SequencedLog log = new SequencedLog();
    private final SetClock clock = new SetClock();
    private final Sequencer sequencer = log.sequencer(log.database().dataSource(SequencedLog.ROLE), clock);

    @Test
    void anEmptyLogWaitsForItsFirstEvent() {
        assertThat(signedAfter(Duration.ofDays(1))).isZero();
        assertThat(log.superuser().count("merkle.checkpoint")).isZero();
    }

    @Test
    void after256EventsItIsDueAtOnce() {
        log.append(255);
        assertThat(signedAfter(Duration.ZERO)).isZero();
        log.append(1);
        assertThat(signedAfter(Duration.ZERO)).isEqualTo(256);
        log.append(255);
        assertThat(signedAfter(Duration.ZERO)).isEqualTo(256);
        log.append(300);
        assertThat(signedAfter(Duration.ZERO)).isEqualTo(811);
    }

    @Test
    void orWhenTheOldestHasWaitedFiveMinutes() {
        log.append(1);
        assertThat(signedAfter(Duration.ofMinutes(4))).isZero();
        log.append(1);
        assertThat(signedAfter(Duration.ofMinutes(5))).isEqualTo(2);
        assertThat(signedAfter(Duration.ofDays(1))).isEqualTo(2);
        assertThat(log.superuser().count("merkle.checkpoint")).isEqualTo(1);
    }

    @Test
    void theThreadSignsWhatIsDue() {
        var thread = new SequencerThread(log.sequencer());
        thread.start();
        try {
            log.append(256);
            org.awaitility.Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(log.log().newest(LogName.EVENTS)).isPresent());
        } finally {
            thread.stop();
        }
        assertThat(thread.isRunning()).isFalse();
    }

    private long signedAfter(Duration wait) {
        clock.now = Instant.now().plus(wait);
        sequencer.signWhatIsDue();
        return log.log().newest(LogName.EVENTS).map(Checkpoint::size).orElse(0L);
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.now();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
