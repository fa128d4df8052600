package be.signaalhuis.portal.lco.steps;

import static be.signaalhuis.portal.lco.steps.OverlegStep.BOTTLENECK;
import static be.signaalhuis.portal.lco.steps.OverlegStep.CLOSE;
import static be.signaalhuis.portal.lco.steps.OverlegStep.COMPLETE;
import static be.signaalhuis.portal.lco.steps.OverlegStep.CONSENT;
import static be.signaalhuis.portal.lco.steps.OverlegStep.COORDINATOR;
import static be.signaalhuis.portal.lco.steps.OverlegStep.CORRECT;
import static be.signaalhuis.portal.lco.steps.OverlegStep.JOIN;
import static be.signaalhuis.portal.lco.steps.OverlegStep.LEAVE;
import static be.signaalhuis.portal.lco.steps.OverlegStep.PAUSE;
import static be.signaalhuis.portal.lco.steps.OverlegStep.PIVOT;
import static be.signaalhuis.portal.lco.steps.OverlegStep.REOPEN;
import static be.signaalhuis.portal.lco.steps.OverlegStep.RESUME;
import static be.signaalhuis.portal.lco.steps.OverlegStep.STOP;
import static be.signaalhuis.portal.lco.steps.OverlegStep.WITHDRAW;

import be.signaalhuis.portal.lco.overleg.Overleg;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What can be done with a file where it stands; whatever the service refuses is not offered. */
@Component
public class Possible {

    /** What stays once the client agrees no more. */
    private static final Set<OverlegStep> WITHDRAWN = EnumSet.of(CONSENT, LEAVE, CORRECT, STOP, CLOSE);

    private static final Set<OverlegStep> AT_WORK =
            EnumSet.of(JOIN, COORDINATOR, PIVOT, LEAVE, BOTTLENECK, CORRECT, WITHDRAW, STOP, CLOSE);

    private final StepChoices choices;

    Possible(StepChoices choices) {
        this.choices = choices;
    }

    /** In the order of the page. */
    public List<OverlegStep> of(Overleg file) {
        return Arrays.stream(OverlegStep.values())
                .filter(step -> allows(file, step))
                .toList();
    }

    boolean allows(Overleg file, OverlegStep step) {
        return stands(file).contains(step)
                && !(needsSomebody(step) && choices.people(file, step).isEmpty());
    }

    private static Set<OverlegStep> stands(Overleg file) {
        if (file.is(Overleg.CLOSED)) {
            // What the client stopped stays stopped.
            return file.stoppedOn() == null ? Set.of(REOPEN) : Set.of();
        }
        if (file.is(Overleg.STOPPED)) {
            return Set.of(CLOSE);
        }
        if (!file.complete()) {
            return Set.of(COMPLETE);
        }
        if (file.isWithdrawn()) {
            return WITHDRAWN;
        }
        var steps = EnumSet.copyOf(AT_WORK);
        steps.add(file.is(Overleg.PAUSED) ? RESUME : PAUSE);
        return steps;
    }

    private static boolean needsSomebody(OverlegStep step) {
        return step == LEAVE || step == PIVOT;
    }
}
