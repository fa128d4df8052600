package be.signaalhuis.command.lco.wall;

import be.signaalhuis.command.reacting.Later;
import be.signaalhuis.command.signals.PolicyBottlenecks;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.sealing.Seals;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task that logs a bottleneck at its time, in nobody's name. */
@Configuration(proxyBeanMethods = false)
class Crossing {

    private static final String ACCOUNT = "lco-bottlenecks";

    /** Its key is gone when it was logged before and its node died then. */
    @Bean
    OneTimeTask<AnonymousBottleneck> bottleneckCrossing(PolicyBottlenecks signals, Seals seals) {
        return Later.once(
                "log-anonymous-bottleneck",
                AnonymousBottleneck.class,
                bottleneck -> bottleneck.summary().value().ifPresent(text -> {
                    Actors.onBehalfOf(
                            nobodyOf(bottleneck.municipality()),
                            () -> signals.log(bottleneck.signalId(), bottleneck.toBottleneck(text)));
                    seals.shred(bottleneck.summary().kid());
                }));
    }

    private static Actor nobodyOf(Code municipality) {
        return new Actor(ACCOUNT, Role.LCO, "lco-" + municipality, municipality);
    }
}
