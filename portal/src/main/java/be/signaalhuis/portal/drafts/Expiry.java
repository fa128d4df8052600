package be.signaalhuis.portal.drafts;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps expired drafts away every hour; until then they are already invisible. */
@Component
@EnableScheduling
class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private final Drafts drafts;
    private final Clock clock;

    Expiry(Drafts drafts, Clock deskClock) {
        this.drafts = drafts;
        this.clock = deskClock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        try {
            drafts.deleteExpired(clock.instant());
        } catch (DataAccessException e) {
            LOG.warn("expired drafts wait for the next hour: {}", e.getClass().getSimpleName());
        }
    }
}
