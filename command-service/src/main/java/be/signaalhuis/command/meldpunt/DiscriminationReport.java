package be.signaalhuis.command.meldpunt;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.command.imports.Recognition;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.ApplyMore;
import org.axonframework.spring.stereotype.Aggregate;

/** One report of discrimination, from the first call to the end of the desk's work on it. */
@Aggregate(cache = "files")
class DiscriminationReport {

    private static final String WHO = MetaDataKeys.MUNICIPALITY;

    @AggregateIdentifier
    private ReportId id;

    private Code desk;
    private ReportContent content;
    private ReportState state;
    private Closure closure;
    private FirstRegistration first;

    DiscriminationReport() {}

    @CommandHandler
    DiscriminationReport(RegisterDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String desk) {
        register(command, rules, Code.of(desk));
    }

    @CommandHandler
    DiscriminationReport(ImportDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String desk) {
        var registered = register(command.registration(), rules, Code.of(desk));
        if (command.closure() != null) {
            // What a constructor applies reaches the report after it: closing waits for that.
            registered.andThen(() -> close(command.closure(), command.today(), rules));
        }
    }

    @CommandHandler
    Recognition handle(RecogniseDiscriminationReport command, @MetaDataValue(MetaDataKeys.TASK) String task) {
        return first.recognise(command.content(), command.closure(), task);
    }

    @CommandHandler
    void handle(CorrectDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(rules, reader, command.expectedVersion());
        state.refuseUnless(ReportState.REGISTERED);
        var corrected = command.correction().applyTo(content);
        rules.check(corrected, command.today()).reason(command.reason()).refuseIfWrong();
        if (!corrected.equals(content)) {
            apply(new DiscriminationReportCorrected(
                    id, command.reason(), !rules.isInArea(desk, corrected), corrected, rules.version()));
        }
    }

    @CommandHandler
    void handle(CloseDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(rules, reader, command.expectedVersion());
        if (state == ReportState.CLOSED && command.closure().equals(closure)) {
            return;
        }
        state.refuseUnless(ReportState.REGISTERED);
        close(command.closure(), command.today(), rules);
    }

    @CommandHandler
    void handle(ReopenDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(rules, reader, command.expectedVersion());
        state.refuseUnless(ReportState.CLOSED);
        rules.check(command, closure).refuseIfWrong();
        apply(new DiscriminationReportReopened(id, command.reopenedOn(), command.reason()));
    }

    @CommandHandler
    void handle(WithdrawDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(rules, reader, command.expectedVersion());
        state.refuseUnless(ReportState.REGISTERED);
        rules.check(command, content).refuseIfWrong();
        apply(new DiscriminationReportWithdrawn(
                id, command.withdrawnOn(), command.cause(), command.reason(), rules.version()));
    }

    private ApplyMore register(RegisterDiscriminationReport command, DeskRules rules, Code who) {
        rules.check(command.content(), command.today()).refuseIfWrong();
        rules.refuseIfAnotherDesks(who, command.content());
        boolean outside = !rules.isInArea(who, command.content());
        return apply(new DiscriminationReportRegistered(
                command.reportId(), who, outside, command.externalReference(), command.content(), rules.version()));
    }

    private void close(Closure how, LocalDate today, DeskRules rules) {
        rules.check(how, content, today).refuseIfWrong();
        apply(new DiscriminationReportClosed(
                id, how.closedOn(), how.outcomes(), how.referredTo(), how.explanation(), rules.version()));
    }

    private void refuseUnlessFound(DeskRules rules, String reader, long expectedVersion) {
        rules.refuseUnlessVisible(Code.of(reader), desk, content);
        if (getVersion() != expectedVersion) {
            throw Refused.stale(getVersion());
        }
    }

    @EventSourcingHandler
    void on(DiscriminationReportRegistered event, @MetaDataValue(MetaDataKeys.TASK) String task) {
        id = event.reportId();
        desk = event.desk();
        content = event.content();
        state = ReportState.REGISTERED;
        first = new FirstRegistration(event.content(), task);
    }

    @EventSourcingHandler
    void on(DiscriminationReportCorrected event) {
        content = event.content();
    }

    @EventSourcingHandler
    void on(DiscriminationReportClosed event) {
        closure = new Closure(event.closedOn(), event.outcomes(), event.referredTo(), event.explanation());
        state = ReportState.CLOSED;
        first = first.closedAs(closure);
    }

    @EventSourcingHandler
    void on(DiscriminationReportReopened event) {
        state = ReportState.REGISTERED;
    }

    @EventSourcingHandler
    void on(DiscriminationReportWithdrawn event) {
        state = ReportState.WITHDRAWN;
    }
}
