package be.signaalhuis.command.gebiedsscan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.GebiedsscanAdopted;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import be.signaalhuis.events.gebiedsscan.GebiedsscanRevised;
import be.signaalhuis.events.gebiedsscan.GebiedsscanValidated;
import be.signaalhuis.events.gebiedsscan.LifeDomainCompleted;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One scan in all its versions: what people wrote in it; its figures are computed where they are asked. */
@Aggregate(cache = "files")
class Gebiedsscan {

    private static final String WHO = MetaDataKeys.MUNICIPALITY;

    @AggregateIdentifier
    private ScanId id;

    private GebiedsscanOpened opened;
    private ScanState state;
    private int version;
    private Validation validation;
    private LocalDate adoptedOn;
    private final Map<ScanCell, CellTexts> cells = new HashMap<>();

    Gebiedsscan() {}

    @CommandHandler
    Gebiedsscan(OpenGebiedsscan command, ScanRules rules, @MetaDataValue(WHO) String who) {
        var town = Code.of(who);
        rules.check(command, town).refuseIfWrong();
        apply(command.opened(town, rules.version()));
    }

    @CommandHandler
    void handle(CompleteLifeDomain command, ScanRules rules, @MetaDataValue(WHO) String who) {
        refuseUnlessFound(who, command.expectedVersion());
        state.refuseFilling();
        var before = cells.getOrDefault(command.cell(), CellTexts.NONE);
        var after = command.texts().over(before);
        rules.check(command, opened.areas(), after).refuseIfWrong();
        if (!after.equals(before)) {
            apply(after.of(id, command.cell(), rules.version()));
        }
    }

    @CommandHandler
    void handle(ValidateGebiedsscan command, ScanRules rules, @MetaDataValue(WHO) String who) {
        refuseUnlessFound(who, command.expectedVersion());
        if (state == ScanState.VALIDATED && command.validation().equals(validation)) {
            return;
        }
        state.refuseValidating();
        rules.check(command.validation(), command.today()).refuseIfWrong();
        if (cells.isEmpty()) {
            throw Refused.conflict("scanEmpty");
        }
        var held = command.validation();
        apply(new GebiedsscanValidated(id, held.heldOn(), held.parties(), held.note(), rules.version()));
    }

    @CommandHandler
    void handle(AdoptGebiedsscan command, ScanRules rules, @MetaDataValue(WHO) String who) {
        refuseUnlessFound(who, command.expectedVersion());
        if (state == ScanState.ADOPTED && command.adoptedOn().equals(adoptedOn)) {
            return;
        }
        state.refuseAdopting();
        rules.check(command, validation.heldOn(), opened.until()).refuseIfWrong();
        apply(new GebiedsscanAdopted(id, version, command.adoptedOn()));
    }

    @CommandHandler
    void handle(ReviseGebiedsscan command, ScanRules rules, @MetaDataValue(WHO) String who) {
        refuseUnlessFound(who, command.expectedVersion());
        state.refuseRevising();
        rules.check(command).refuseIfWrong();
        apply(new GebiedsscanRevised(id, version + 1, command.reason()));
    }

    /** Changes nothing: others ask it before they refer to the scan. */
    @CommandHandler
    void handle(RequireScannedArea command, @MetaDataValue(WHO) String who) {
        refuseUnlessOwn(who);
        ScanRules.refuseUnlessScanned(command.area(), opened.areas());
    }

    private void refuseUnlessFound(String who, long expectedVersion) {
        refuseUnlessOwn(who);
        if (getVersion() != expectedVersion) {
            throw Refused.stale(getVersion());
        }
    }

    private void refuseUnlessOwn(String who) {
        if (!opened.municipality().value().equals(who)) {
            throw Refused.unknown();
        }
    }

    @EventSourcingHandler
    void on(GebiedsscanOpened event) {
        id = event.scanId();
        opened = event;
        state = ScanState.CONCEPT;
        version = 1;
    }

    @EventSourcingHandler
    void on(LifeDomainCompleted event) {
        state = ScanState.CONCEPT;
        cells.put(
                new ScanCell(event.area(), event.lifeDomain()),
                new CellTexts(event.streetKnowledge(), event.interpretation(), event.confidence()));
    }

    @EventSourcingHandler
    void on(GebiedsscanValidated event) {
        state = ScanState.VALIDATED;
        validation = new Validation(event.heldOn(), event.parties(), event.note());
    }

    @EventSourcingHandler
    void on(GebiedsscanAdopted event) {
        state = ScanState.ADOPTED;
        adoptedOn = event.adoptedOn();
    }

    @EventSourcingHandler
    void on(GebiedsscanRevised event) {
        state = ScanState.CONCEPT;
        version = event.version();
    }
}
