package be.signaalhuis.query.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;

/**
 * Who does what, by when, and what came of it.
 *
 * @param meeting where it was agreed; null outside a meeting
 * @param renewals how often it got a later day
 * @param reminded whether a reminder was given for the day it has now
 * @param endedOn null while it is open
 * @param note what was said when it last changed
 */
public record Agreement(
        AgreementId id,
        Sealed<String> text,
        Executor executor,
        Code lifeDomain,
        LocalDate madeOn,
        MeetingId meeting,
        LocalDate firstDue,
        LocalDate due,
        int renewals,
        boolean reminded,
        AgreementState state,
        LocalDate endedOn,
        Sealed<String> note) {

    static Agreement of(AgreementMade event) {
        return new Agreement(
                event.agreementId(),
                event.text(),
                event.executor(),
                event.lifeDomain(),
                event.madeOn(),
                event.meetingId(),
                event.due(),
                event.due(),
                0,
                false,
                AgreementState.OPEN,
                null,
                null);
    }

    Agreement reworded(AgreementReworded to) {
        return new Agreement(
                id,
                to.text(),
                to.executor(),
                to.lifeDomain(),
                madeOn,
                meeting,
                firstDue,
                due,
                renewals,
                reminded,
                state,
                endedOn,
                to.reason());
    }

    Agreement renewed(AgreementRenewed to) {
        return new Agreement(
                id,
                text,
                executor,
                lifeDomain,
                madeOn,
                meeting,
                firstDue,
                to.due(),
                renewals + 1,
                false,
                state,
                endedOn,
                to.reason());
    }

    Agreement remindedFor(LocalDate day) {
        return new Agreement(
                id,
                text,
                executor,
                lifeDomain,
                madeOn,
                meeting,
                firstDue,
                due,
                renewals,
                day.equals(due),
                state,
                endedOn,
                note);
    }

    Agreement now(AgreementState next, LocalDate on, Sealed<String> why) {
        return new Agreement(
                id, text, executor, lifeDomain, madeOn, meeting, firstDue, due, renewals, reminded, next, on, why);
    }

    public boolean isOpen() {
        return state == AgreementState.OPEN;
    }

    /** Whether its day passed and nobody said what came of it. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /** Whether it was done by the day that was first given. */
    public boolean isOnTime() {
        return state == AgreementState.DONE && !endedOn.isAfter(firstDue);
    }
}
