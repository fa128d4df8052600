package be.signaalhuis.portal.audit;

import be.signaalhuis.portal.page.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long ago something was, as people say it: in the largest unit that fits. */
@Component("ages")
public final class Ages {

    private final Texts texts;
    private final Clock clock;

    public Ages(Texts texts, Clock deskClock) {
        this.texts = texts;
        this.clock = deskClock;
    }

    public String since(Instant moment) {
        var age = age(moment);
        if (age.toMinutes() < 1) {
            return texts.of("audit.age.now");
        }
        if (age.toHours() < 1) {
            return texts.of("audit.age.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? texts.of("audit.age.hours", age.toHours()) : texts.of("audit.age.days", age.toDays());
    }

    public Duration age(Instant moment) {
        return Duration.between(moment, clock.instant());
    }
}
