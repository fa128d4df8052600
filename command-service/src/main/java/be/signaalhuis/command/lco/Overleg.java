package be.signaalhuis.command.lco;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The file of one family, from the day it agreed to meet until its table has done its work. */
@Aggregate(cache = "files")
class Overleg {

    @AggregateIdentifier
    private OverlegId id;

    private Dossier dossier;

    /** Sequence number of the last event that somebody decided; the clock decides nothing. */
    private long lastChange;

    Overleg() {}

    @CommandHandler
    Overleg(
            OpenLocalClientOverleg command,
            LcoRules rules,
            @MetaDataValue(MetaDataKeys.MUNICIPALITY) String municipality) {
        new OpeningRules(rules, command.today()).check(command);
        var family = command.family();
        apply(new LocalClientOverlegOpened(
                command.overlegId(),
                Code.of(municipality),
                command.externalReference(),
                command.openedOn(),
                family.client(),
                family.household(),
                family.withChildren(),
                family.occasion().toRequest(),
                command.consent().toConsent(),
                rules.version()));
    }

    @CommandHandler
    void handle(ChangeOverleg command, LcoRules rules, MetaData who) {
        var change = command.change();
        refuseUnlessOpen(change, Caller.of(who));
        if (command.expectedVersion() != null && !isAsSeenAt(command.expectedVersion())) {
            throw Refused.stale(getVersion());
        }
        change.needs().refuseUnlessMet(dossier.standing());
        change.decide(dossier, rules).forEach(event -> apply(event));
    }

    /** The row of a register that told it first. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(ImportMeeting command, LcoRules rules, @MetaDataValue(MetaDataKeys.MUNICIPALITY) String who) {
        var row = command.row();
        if (dossier == null) {
            apply(row.begins(Code.of(who), rules));
        }
        return take(row, rules);
    }

    /** The row of a register that told it first. */
    @CommandHandler
    String handle(ImportStrength command, LcoRules rules) {
        return take(command.row(), rules);
    }

    @CommandHandler
    Dossier handle(ShowDossier command) {
        return dossier;
    }

    private String take(RegisterRow row, LcoRules rules) {
        row.decide(dossier, rules).ifPresent(event -> apply(event));
        return row.origin(dossier.register());
    }

    /** A reminder that came in the meantime changed nothing that the caller could have decided otherwise. */
    private boolean isAsSeenAt(long version) {
        return version >= lastChange && version <= getVersion();
    }

    private void refuseUnlessOpen(OverlegChange change, Caller caller) {
        if (!dossier.municipality().equals(caller.municipality()) || !change.isOpenTo(caller, dossier)) {
            throw Refused.unknown();
        }
    }

    @EventSourcingHandler
    void on(OverlegEvent event, @MetaDataValue(MetaDataKeys.TASK) String origin, @SequenceNumber Long sequence) {
        id = event.overlegId();
        lastChange = isOfTheClock(event) ? lastChange : sequence;
        dossier = dossier == null ? Dossier.begunBy(event, origin) : dossier.after(event, origin);
    }

    private static boolean isOfTheClock(OverlegEvent event) {
        return event instanceof AgreementReminderGiven || event instanceof AgreementFellOverdue;
    }
}
