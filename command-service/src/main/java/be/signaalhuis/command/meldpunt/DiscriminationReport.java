package be.signaalhuis.command.meldpunt;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.events.meldpunt.ExternalReference;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One report of discrimination, from the first call to the end of the desk's work on it. */
@Aggregate
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
        register(command.reportId(), command.externalReference(), command.content(), command.today(), rules, desk);
    }

    @CommandHandler
    DiscriminationReport(ImportDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String desk) {
        register(command.reportId(), command.externalReference(), command.content(), command.today(), rules, desk);
        if (command.closure() != null) {
            close(command.reportId(), command.closure(), command.content(), command.today(), rules);
        }
    }

    @CommandHandler
    Recognition handle(RecogniseDiscriminationReport command, @MetaDataValue(MetaDataKeys.TASK) String task) {
        return first.recognise(command.content(), command.closure(), task);
    }

    @CommandHandler
    void handle(CorrectDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(rules, reader, command.expectedVersion());
        refuseUnless(ReportState.REGISTERED);
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
        refuseUnless(ReportState.REGISTERED);
        close(id, command.closure(), content, command.today(), rules);
    }

    @CommandHandler
    void handle(ReopenDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(rules, reader, command.expectedVersion());
        refuseUnless(ReportState.CLOSED);
        var check = rules.check().reason(command.reason());
        check.date("reopenedOn", command.reopenedOn(), command.today());
        check.order("reopenedOn", command.reopenedOn(), closure.closedOn(), "closedOn");
        check.refuseIfWrong();
        apply(new DiscriminationReportReopened(id, command.reopenedOn(), command.reason()));
    }

    @CommandHandler
    void handle(WithdrawDiscriminationReport command, DeskRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(rules, reader, command.expectedVersion());
        refuseUnless(ReportState.REGISTERED);
        var check = rules.check().reason(command.reason());
        check.date("withdrawnOn", command.withdrawnOn(), command.today());
        check.order("withdrawnOn", command.withdrawnOn(), content.receivedOn(), "receivedOn");
        check.code("cause", CodeListName.WITHDRAWAL_CAUSE, command.cause(), command.withdrawnOn(), command.today());
        check.refuseIfWrong();
        apply(new DiscriminationReportWithdrawn(
                id, command.withdrawnOn(), command.cause(), command.reason(), rules.version()));
    }

    private void register(
            ReportId report,
            ExternalReference reference,
            ReportContent told,
            LocalDate today,
            DeskRules rules,
            String who) {
        rules.check(told, today).refuseIfWrong();
        rules.refuseIfAnotherDesks(Code.of(who), told);
        boolean outside = !rules.isInArea(Code.of(who), told);
        apply(new DiscriminationReportRegistered(report, Code.of(who), outside, reference, told, rules.version()));
    }

    private static void close(ReportId report, Closure how, ReportContent content, LocalDate today, DeskRules rules) {
        rules.check(how, content, today).refuseIfWrong();
        apply(new DiscriminationReportClosed(
                report, how.closedOn(), how.outcomes(), how.referredTo(), how.explanation(), rules.version()));
    }

    /** Another desk's file looks like no file at all. */
    private void refuseUnlessFound(DeskRules rules, String reader, long expectedVersion) {
        var municipality = Code.of(reader);
        if (!municipality.equals(desk) && !rules.isInArea(municipality, content)) {
            throw Refused.unknown();
        }
        if (getVersion() != expectedVersion) {
            throw Refused.stale(getVersion());
        }
    }

    private void refuseUnless(ReportState needed) {
        if (state != needed) {
            throw Refused.conflict(state.refusal());
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
