package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was agreed at the table. */
record Agreements(Map<AgreementId, Agreement> all) {

    static final Agreements NONE = new Agreements(Map.of());

    Agreements after(OverlegEvent next) {
        return switch (next) {
            case AgreementMade event -> with(Agreement.made(event));
            case AgreementReworded event -> with(agreement(event.agreementId()).with(event));
            case AgreementRenewed event ->
                with(agreement(event.agreementId()).due(event.due(), event.renewedOn(), event));
            case AgreementDone event -> now(event.agreementId(), AgreementState.DONE, event.doneOn(), event);
            case AgreementNotDone event -> now(event.agreementId(), AgreementState.NOT_DONE, event.foundOn(), event);
            case AgreementDropped event -> now(event.agreementId(), AgreementState.DROPPED, event.droppedOn(), event);
            case AgreementReopened event -> now(event.agreementId(), AgreementState.OPEN, event.reopenedOn(), event);
            case AgreementReminderGiven event ->
                with(agreement(event.agreementId()).remindedOf(event.due()));
            case AgreementFellOverdue event ->
                with(agreement(event.agreementId()).overdueSince(event.due()));
            default -> this;
        };
    }

    Optional<Agreement> find(AgreementId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** An id of no agreement is as unknown as a file of nobody. */
    Agreement agreement(AgreementId id) {
        return find(id).orElseThrow(Refused::unknown);
    }

    /** Whether this was agreed already, and is still to be done. */
    boolean said(AgreementMade event) {
        return all.values().stream().anyMatch(agreement -> agreement.isSaidBy(event));
    }

    private Agreements now(AgreementId id, AgreementState state, LocalDate day, OverlegEvent event) {
        return with(agreement(id).now(state, day, event));
    }

    private Agreements with(Agreement agreement) {
        var next = new LinkedHashMap<>(all);
        next.put(agreement.id(), agreement);
        return new Agreements(next);
    }
}
