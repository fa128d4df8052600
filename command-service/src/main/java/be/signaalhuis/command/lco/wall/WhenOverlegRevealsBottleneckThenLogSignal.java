package be.signaalhuis.command.lco.wall;

import be.signaalhuis.command.reacting.Reaction;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.StructuralBottleneckRevealed;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.UUID;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/**
 * A structural bottleneck becomes a signal for those who make policy. Nothing tells afterwards which signal came from which
 * file, so a replay could not tell either, and logs none again.
 */
@Reaction
class WhenOverlegRevealsBottleneckThenLogSignal {

    private final SchedulerClient scheduler;
    private final OneTimeTask<AnonymousBottleneck> crossing;
    private final CrossingMoments moments;

    WhenOverlegRevealsBottleneckThenLogSignal(
            SchedulerClient scheduler, OneTimeTask<AnonymousBottleneck> crossing, CrossingMoments moments) {
        this.scheduler = scheduler;
        this.crossing = crossing;
        this.moments = moments;
    }

    /** A text that was erased in the meantime stays where it was. */
    @EventHandler
    @DisallowReplay
    void on(StructuralBottleneckRevealed event, @MetaDataValue(MetaDataKeys.MUNICIPALITY) String municipality) {
        event.summary().value().ifPresent(text -> {
            var chance = UUID.randomUUID();
            var bottleneck = AnonymousBottleneck.of(new SignalId(chance), Code.of(municipality), event, text);
            scheduler.scheduleIfNotExists(crossing.instance(chance.toString(), bottleneck), moments.next());
        });
    }
}
