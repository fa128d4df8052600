package be.signaalhuis.query.lco;

import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.OverlegEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The agreements of an overleg, in the order in which they were made. */
public record Agreements(List<Agreement> all) {

    static final Agreements NONE = new Agreements(List.of());

    /** @param before null before the first event */
    public static Agreements next(Agreements before, OverlegEvent next) {
        return (before == null ? NONE : before).after(next);
    }

    Agreements after(OverlegEvent next) {
        return switch (next) {
            case AgreementMade event -> new Agreements(Parts.with(all, Agreement.of(event)));
            case AgreementReworded event -> changed(event.agreementId(), one -> one.reworded(event));
            case AgreementRenewed event -> changed(event.agreementId(), one -> one.renewed(event));
            case AgreementReminderGiven event -> changed(event.agreementId(), one -> one.remindedFor(event.due()));
            case AgreementDone event ->
                changed(event.agreementId(), one -> one.now(AgreementState.DONE, event.doneOn(), event.note()));
            case AgreementNotDone event ->
                changed(event.agreementId(), one -> one.now(AgreementState.NOT_DONE, event.foundOn(), event.reason()));
            case AgreementDropped event ->
                changed(event.agreementId(), one -> one.now(AgreementState.DROPPED, event.droppedOn(), event.reason()));
            case AgreementReopened event ->
                changed(event.agreementId(), one -> one.now(AgreementState.OPEN, null, event.reason()));
            default -> this;
        };
    }

    private Agreements changed(AgreementId id, UnaryOperator<Agreement> change) {
        return new Agreements(Parts.changed(all, one -> one.id().equals(id), change));
    }

    public Optional<Agreement> find(AgreementId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Stream<Agreement> open() {
        return all.stream().filter(Agreement::isOpen);
    }
}
