package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
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
 * @param sinceField what that day is called
 * @param stopped whether the client ever stopped it
 * @param last the step it took last; null before the first
 */
record Course(OverlegState state, LocalDate since, String sinceField, boolean stopped, OverlegEvent last) {

    static final Course NEW = new Course(OverlegState.OPEN, null, null, false, null);

    Course after(OverlegEvent next) {
        return switch (next) {
            case LocalClientOverlegOpened event -> to(OverlegState.OPEN, event.openedOn(), "openedOn", event);
            case OverlegPaused event -> to(OverlegState.PAUSED, event.pausedOn(), "pausedOn", event);
            case OverlegResumed event -> to(OverlegState.OPEN, event.resumedOn(), "resumedOn", event);
            case OverlegStoppedByClient event ->
                new Course(OverlegState.STOPPED, event.stoppedOn(), "stoppedOn", true, event);
            case LocalClientOverlegClosed event -> to(OverlegState.CLOSED, event.closedOn(), "closedOn", event);
            case LocalClientOverlegReopened event -> to(OverlegState.OPEN, event.reopenedOn(), "reopenedOn", event);
            default -> this;
        };
    }

    private Course to(OverlegState next, LocalDate day, String field, OverlegEvent step) {
        return new Course(next, day, field, stopped, step);
    }

    boolean is(OverlegState asked) {
        return state == asked;
    }

    /** A day on which it came further: not in the future, and not before the step it took last. */
    void day(LcoRules rules, CodeCheck check, String field, LocalDate day, LocalDate today) {
        rules.day(check, field, day, since, sinceField, today);
    }
}
