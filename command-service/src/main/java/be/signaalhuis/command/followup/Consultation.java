package be.signaalhuis.command.followup;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConsultationAgendaSet;
import be.signaalhuis.events.followup.ConsultationCancelled;
import be.signaalhuis.events.followup.ConsultationEvent;
import be.signaalhuis.events.followup.ConsultationHeld;
import be.signaalhuis.events.followup.ConsultationId;
import be.signaalhuis.events.followup.ConsultationPlanned;
import be.signaalhuis.events.followup.ConsultationReportAdopted;
import be.signaalhuis.events.followup.ConsultationReportWritten;
import be.signaalhuis.events.followup.PolicyDecisionTaken;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One meeting of a body, from its plan to the decision it came to. */
@Aggregate(cache = "files")
class Consultation {

    private static final String WHO = MetaDataKeys.MUNICIPALITY;

    @AggregateIdentifier
    private ConsultationId id;

    private Meeting meeting;

    Consultation() {}

    @CommandHandler
    Consultation(PlanConsultation command, FollowUpRules rules, @MetaDataValue(WHO) String municipality) {
        ConsultationRules.check(rules, command);
        var body = command.body();
        apply(new ConsultationPlanned(
                command.consultationId(),
                Code.of(municipality),
                body.id(),
                body.kind(),
                body.obligatoryParties(),
                command.plannedOn(),
                rules.version()));
    }

    @CommandHandler
    void handle(SetConsultationAgenda command, FollowUpRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(reader, command.expectedVersion());
        meeting.state().refuseUnlessPlanned();
        var agenda = command.change().of(meeting.agenda());
        ConsultationRules.check(rules, agenda, meeting.agenda());
        if (!agenda.equals(meeting.agenda())) {
            apply(new ConsultationAgendaSet(id, agenda.signals(), agenda.bottlenecks(), agenda.note()));
        }
    }

    @CommandHandler
    void handle(HoldConsultation command, FollowUpRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(reader, command.expectedVersion());
        if (meeting.isHeldLike(command)) {
            return;
        }
        meeting.state().refuseUnlessPlanned();
        ConsultationRules.check(rules, command);
        var how = command.holding();
        var missing = how.missing(meeting.obligatoryParties());
        apply(new ConsultationHeld(id, how.heldOn(), how.attendance(), missing, rules.version()));
        if (command.report() != null) {
            apply(new ConsultationReportWritten(id, command.report()));
        }
    }

    @CommandHandler
    void handle(WriteConsultationReport command, FollowUpRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(reader, command.expectedVersion());
        meeting.state().refuseUnlessHeld();
        ConsultationRules.check(rules, command.report());
        if (!command.report().equals(meeting.report().text())) {
            meeting.report().refuseIfAdopted();
            apply(new ConsultationReportWritten(id, command.report()));
        }
    }

    @CommandHandler
    void handle(AdoptConsultationReport command, FollowUpRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(reader, command.expectedVersion());
        meeting.state().refuseUnlessHeld();
        if (meeting.report().isAdoptedOn(command.adoptedOn())) {
            return;
        }
        meeting.report().refuseUnlessAdoptable();
        ConsultationRules.check(rules, command, meeting.holding());
        apply(new ConsultationReportAdopted(id, command.adoptedOn()));
    }

    @CommandHandler
    void handle(TakePolicyDecision command, FollowUpRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(reader, command.expectedVersion());
        meeting.state().refuseUnlessHeld();
        ConsultationRules.check(rules, command);
        var decision = new Decision(command.adjust(), command.explanation());
        if (decision.equals(meeting.decision())) {
            return;
        }
        if (meeting.decision() != null) {
            meeting.report().refuseIfAdopted();
        }
        apply(new PolicyDecisionTaken(id, decision.adjust(), decision.explanation()));
    }

    @CommandHandler
    void handle(CancelConsultation command, FollowUpRules rules, @MetaDataValue(WHO) String reader) {
        refuseUnlessFound(reader, command.expectedVersion());
        meeting.state().refuseUnlessPlanned();
        rules.check().reason(command.reason()).refuseIfWrong();
        apply(new ConsultationCancelled(id, command.reason()));
    }

    private void refuseUnlessFound(String reader, long expectedVersion) {
        Found.refuseUnless(meeting.municipality(), reader, getVersion(), expectedVersion);
    }

    @EventSourcingHandler
    void on(ConsultationPlanned event) {
        id = event.consultationId();
        meeting = Meeting.planned(event);
    }

    @EventSourcingHandler
    void on(ConsultationEvent event) {
        meeting = meeting.after(event);
    }
}
