package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.ConsentGiven;
import be.signaalhuis.events.lco.ConsentWithdrawn;
import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegEvent;
import java.time.LocalDate;

/**
 * Whether work on a file can go on: where it came to, whether the client agrees, whether a register left something out.
 *
 * @param agreedOn the day of the client's last word on it; null when not recorded
 * @param lastWord what that was; null when not recorded
 * @param complete false for an imported file until somebody recorded what its register did not tell
 */
record Standing(
        Course course,
        ConsentState consent,
        LocalDate agreedOn,
        OverlegEvent lastWord,
        boolean imported,
        boolean complete) {

    static final Standing NEW = new Standing(Course.NEW, ConsentState.NOT_RECORDED, null, null, false, false);

    Standing after(OverlegEvent next) {
        var then = course.after(next);
        return switch (next) {
            case LocalClientOverlegOpened event ->
                new Standing(then, ConsentState.GIVEN, event.consent().on(), event, false, true);
            case LocalClientOverlegImported event -> new Standing(then, consent, null, null, true, false);
            case ImportedOverlegCompleted event ->
                new Standing(then, ConsentState.GIVEN, event.consent().on(), event, true, true);
            case ConsentGiven event ->
                new Standing(then, ConsentState.GIVEN, event.consent().on(), event, imported, complete);
            case ConsentWithdrawn event ->
                new Standing(then, ConsentState.WITHDRAWN, event.withdrawnOn(), event, imported, complete);
            default -> new Standing(then, consent, agreedOn, lastWord, imported, complete);
        };
    }

    OverlegState state() {
        return course.state();
    }

    /** With the client's consent, if perhaps not today. */
    boolean goesOn() {
        return !isWithdrawn() && (course.is(OverlegState.OPEN) || course.is(OverlegState.PAUSED));
    }

    boolean isWithdrawn() {
        return consent == ConsentState.WITHDRAWN;
    }

    /** Whether the table meets: nothing is asked of a family that does not agree, or for a while. */
    boolean isAtWork() {
        return complete && !isWithdrawn() && state() == OverlegState.OPEN;
    }
}
