package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.AgreementState;
import be.signaalhuis.query.lco.OverlegState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who does what, by when, and what came of it.
 *
 * @param meeting where it was agreed; absent outside a meeting
 * @param overdue whether its day passed and nobody said what came of it
 * @param reminded whether a reminder was given for the day it has now
 * @param endedOn absent while it is open
 * @param note what was said when it last changed
 */
record AgreementShown(
        UUID id,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> text,
        ExecutorShown executor,
        Code lifeDomain,
        LocalDate madeOn,
        UUID meeting,
        LocalDate firstDue,
        LocalDate due,
        int renewals,
        AgreementState state,
        boolean overdue,
        boolean reminded,
        LocalDate endedOn,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> note) {

    /** @param participant absent when the role says it all, as for the client */
    record ExecutorShown(
            Code role,
            UUID participant,

            @Schema(oneOf = {String.class, Opened.Erased.class})
            Opened<String> name) {}

    static AgreementShown of(Agreement one, OverlegState state, LocalDate today) {
        return new AgreementShown(
                one.id().value(),
                Opened.of(one.text()),
                executor(one, state),
                one.lifeDomain(),
                one.madeOn(),
                one.meeting() == null ? null : one.meeting().value(),
                one.firstDue(),
                one.due(),
                one.renewals(),
                one.state(),
                one.isOverdue(today),
                one.reminded(),
                one.endedOn(),
                Opened.of(one.note()));
    }

    private static ExecutorShown executor(Agreement one, OverlegState state) {
        var executor = one.executor();
        return new ExecutorShown(
                executor.role(),
                executor.participant() == null ? null : executor.participant().value(),
                state.nameOf(executor));
    }
}
