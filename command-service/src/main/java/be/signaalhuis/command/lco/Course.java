package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.LocalClientOverlegClosed;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.LocalClientOverlegReopened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.lco.OverlegResumed;
import be.signaalhuis.events.lco.OverlegStoppedByClient;
import java.time.LocalDate;

/**
 * Where a file came to, step by step.
 *
 * @param since null when nobody said
 * @param stopped whether the client ever stopped it
 * @param last the step it took last; null before the first
 */
record Course(OverlegState state, LocalDate since, boolean stopped, OverlegEvent last) {

    static final Course NEW = new Course(OverlegState.OPEN, null, false, null);

    Course after(OverlegEvent next) {
        return switch (next) {
            case LocalClientOverlegOpened event -> to(OverlegState.OPEN, event.openedOn(), event);
            case OverlegPaused event -> to(OverlegState.PAUSED, event.pausedOn(), event);
            case OverlegResumed event -> to(OverlegState.OPEN, event.resumedOn(), event);
            case OverlegStoppedByClient event -> new Course(OverlegState.STOPPED, event.stoppedOn(), true, event);
            case LocalClientOverlegClosed event -> to(OverlegState.CLOSED, event.closedOn(), event);
            case LocalClientOverlegReopened event -> to(OverlegState.OPEN, event.reopenedOn(), event);
            default -> this;
        };
    }

    private Course to(OverlegState next, LocalDate day, OverlegEvent step) {
        return new Course(next, day, stopped, step);
    }
}
