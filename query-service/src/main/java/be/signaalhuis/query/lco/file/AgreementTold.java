package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.file.Changes;
import be.signaalhuis.query.file.Timeline;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.Agreements;
import java.util.function.Function;

/** How it is told what happened to one agreement. */
final class AgreementTold {

    private static final Changes<Agreements> CHANGES = new Changes<Agreements>()
            .field("text", agreement(Agreement::text))
            .field("executor", agreement(one -> asCommanded(one.executor())))
            .field("lifeDomain", agreement(Agreement::lifeDomain))
            .field("due", agreement(Agreement::due));

    static final Timeline<OverlegEvent, Agreements> TIMELINE =
            new Timeline<>(OverlegReasons::of, Agreements::next, CHANGES);

    private AgreementTold() {}

    private static Function<Agreements, Object> agreement(Function<Agreement, Object> property) {
        return agreements -> property.apply(agreements.all().getFirst());
    }

    private static String asCommanded(Executor executor) {
        return executor.participant() == null
                ? executor.role().value()
                : executor.participant().toString();
    }
}
