package be.signaalhuis.command.gebiedsscan.indicators;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.command.imports.Recognition;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.IndicatorValueCorrected;
import be.signaalhuis.events.gebiedsscan.IndicatorValueId;
import be.signaalhuis.events.gebiedsscan.IndicatorValueRecorded;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import java.math.BigDecimal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** What one source says of one indicator in one area and period. */
@Aggregate(cache = "files")
class IndicatorValue {

    @AggregateIdentifier
    private IndicatorValueId id;

    private GivenValue first;
    private BigDecimal value;
    private String task;

    IndicatorValue() {}

    @CommandHandler
    IndicatorValue(RecordIndicatorValue command, IndicatorRules rules) {
        var given = command.given();
        rules.check(given, command.today()).refuseIfWrong();
        apply(new IndicatorValueRecorded(
                command.valueId(),
                given.municipality(),
                given.indicator(),
                given.area(),
                Areas.divisionOf(given.area()),
                given.lifeDomain(),
                given.period().from(),
                given.period().until(),
                given.value(),
                given.unit(),
                given.sourceId(),
                given.source(),
                rules.version()));
    }

    @CommandHandler
    Recognition handle(RecogniseIndicatorValue command, @MetaDataValue(MetaDataKeys.TASK) String asking) {
        if (!first.says(command.given())) {
            return Recognition.DIFFERENT;
        }
        return asking != null && asking.equals(task) ? Recognition.TAKEN_BY_THIS_TASK : Recognition.EQUAL;
    }

    @CommandHandler
    void handle(
            CorrectIndicatorValue command,
            IndicatorRules rules,
            @MetaDataValue(MetaDataKeys.MUNICIPALITY) String reader) {
        if (!first.municipality().equals(Code.of(reader))) {
            throw Refused.unknown();
        }
        if (getVersion() != command.expectedVersion()) {
            throw Refused.stale(getVersion());
        }
        rules.check(command).refuseIfWrong();
        if (value.compareTo(command.value()) != 0) {
            apply(new IndicatorValueCorrected(id, command.value(), command.reason()));
        }
    }

    @EventSourcingHandler
    void on(IndicatorValueRecorded event, @MetaDataValue(MetaDataKeys.TASK) String takenBy) {
        id = event.valueId();
        value = event.value();
        task = takenBy;
        first = new GivenValue(
                event.municipality(),
                event.indicator(),
                event.area(),
                event.lifeDomain(),
                new Period(event.periodFrom(), event.periodUntil()),
                event.value(),
                event.unit(),
                event.sourceId(),
                event.source());
    }

    @EventSourcingHandler
    void on(IndicatorValueCorrected event) {
        value = event.value();
    }
}
