package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;

/**
 * Who does what by when.
 *
 * @param since the day it came to this state
 * @param last what was said of its state last, such as that it is done
 * @param remindedOf the day it was reminded of; null when it was not
 * @param overdueSince the day that passed; null when none did
 */
record Agreement(
        AgreementId id,
        Sealed<String> text,
        Executor executor,
        Code lifeDomain,
        LocalDate madeOn,
        LocalDate due,
        AgreementState state,
        LocalDate since,
        OverlegEvent last,
        LocalDate remindedOf,
        LocalDate overdueSince) {

    static Agreement made(AgreementMade event) {
        return new Agreement(
                event.agreementId(),
                event.text(),
                event.executor(),
                event.lifeDomain(),
                event.madeOn(),
                event.due(),
                AgreementState.OPEN,
                event.madeOn(),
                event,
                null,
                null);
    }

    Agreement with(AgreementReworded event) {
        return new Agreement(
                id,
                event.text(),
                event.executor(),
                event.lifeDomain(),
                madeOn,
                due,
                state,
                since,
                last,
                remindedOf,
                overdueSince);
    }

    Agreement due(LocalDate later, LocalDate day, OverlegEvent event) {
        return new Agreement(
                id, text, executor, lifeDomain, madeOn, later, state, day, event, remindedOf, overdueSince);
    }

    Agreement now(AgreementState next, LocalDate day, OverlegEvent event) {
        return new Agreement(id, text, executor, lifeDomain, madeOn, due, next, day, event, remindedOf, overdueSince);
    }

    /** Said already, in the same words. */
    boolean isSaidBy(AgreementMade event) {
        return isOpen()
                && executor.equals(event.executor())
                && lifeDomain.equals(event.lifeDomain())
                && madeOn.equals(event.madeOn())
                && due.equals(event.due())
                && text.equals(event.text());
    }

    boolean isOpen() {
        return state == AgreementState.OPEN;
    }

    void refuseUnlessOpen() {
        if (!isOpen()) {
            throw Refused.conflict("agreementEnded");
        }
    }

    Agreement remindedOf(LocalDate day) {
        return new Agreement(id, text, executor, lifeDomain, madeOn, due, state, since, last, day, overdueSince);
    }

    Agreement overdueSince(LocalDate day) {
        return new Agreement(id, text, executor, lifeDomain, madeOn, due, state, since, last, remindedOf, day);
    }
}
