package be.signaalhuis.query.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.LocalClientOverlegClosed;
import be.signaalhuis.events.lco.LocalClientOverlegReopened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.lco.OverlegResumed;
import be.signaalhuis.events.lco.OverlegStoppedByClient;
import java.time.LocalDate;

/** Whether an overleg goes on, and since when not. */
public record OverlegCourse(
        OverlegStatus status,
        LocalDate pausedOn,
        LocalDate pausedUntil,
        LocalDate stoppedOn,
        LocalDate closedOn,
        Code closingCause) {

    static final OverlegCourse OPEN = new OverlegCourse(OverlegStatus.OPEN, null, null, null, null, null);

    OverlegCourse after(OverlegEvent next) {
        return switch (next) {
            case OverlegPaused event ->
                new OverlegCourse(OverlegStatus.PAUSED, event.pausedOn(), event.until(), null, null, null);
            case OverlegResumed event -> OPEN;
            case OverlegStoppedByClient event ->
                new OverlegCourse(OverlegStatus.STOPPED, null, null, event.stoppedOn(), null, null);
            case LocalClientOverlegClosed event ->
                new OverlegCourse(OverlegStatus.CLOSED, null, null, stoppedOn, event.closedOn(), event.cause());
            case LocalClientOverlegReopened event -> OPEN;
            default -> this;
        };
    }
}
