package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConsultationAgendaSet;
import be.signaalhuis.events.followup.ConsultationCancelled;
import be.signaalhuis.events.followup.ConsultationEvent;
import be.signaalhuis.events.followup.ConsultationHeld;
import be.signaalhuis.events.followup.ConsultationPlanned;
import be.signaalhuis.events.followup.ConsultationReportAdopted;
import be.signaalhuis.events.followup.ConsultationReportWritten;
import be.signaalhuis.events.followup.PolicyDecisionTaken;
import java.util.List;

/** How a meeting stands after its events. */
record Meeting(
        Code municipality,
        List<Code> obligatoryParties,
        ConsultationState state,
        Agenda agenda,
        Holding holding,
        MeetingReport report,
        Decision decision) {

    Meeting after(ConsultationEvent next) {
        return switch (next) {
            case ConsultationPlanned event -> planned(event);
            case ConsultationAgendaSet event -> with(new Agenda(event.signals(), event.bottlenecks(), event.note()));
            case ConsultationHeld event -> held(new Holding(event.heldOn(), event.attendance()));
            case ConsultationReportWritten event -> with(new MeetingReport(event.report(), null));
            case ConsultationReportAdopted event -> with(new MeetingReport(report.text(), event.adoptedOn()));
            case PolicyDecisionTaken event -> with(new Decision(event.adjust(), event.explanation()));
            case ConsultationCancelled event -> now(ConsultationState.CANCELLED);
        };
    }

    static Meeting planned(ConsultationPlanned event) {
        return new Meeting(
                event.municipality(),
                event.obligatoryParties(),
                ConsultationState.PLANNED,
                Agenda.EMPTY,
                null,
                MeetingReport.NONE,
                null);
    }

    private Meeting with(Agenda next) {
        return new Meeting(municipality, obligatoryParties, state, next, holding, report, decision);
    }

    private Meeting held(Holding how) {
        return new Meeting(municipality, obligatoryParties, ConsultationState.HELD, agenda, how, report, decision);
    }

    private Meeting with(MeetingReport next) {
        return new Meeting(municipality, obligatoryParties, state, agenda, holding, next, decision);
    }

    private Meeting with(Decision next) {
        return new Meeting(municipality, obligatoryParties, state, agenda, holding, report, next);
    }

    private Meeting now(ConsultationState next) {
        return new Meeting(municipality, obligatoryParties, next, agenda, holding, report, decision);
    }

    boolean isHeldLike(HoldConsultation command) {
        return command.holding().equals(holding)
                && (command.report() == null || command.report().equals(report.text()));
    }
}
