package be.signaalhuis.query.followup.consultations;

import static be.signaalhuis.query.projection.Codes.text;
import static be.signaalhuis.query.projection.Codes.texts;

import be.signaalhuis.events.followup.ConsultationAgendaSet;
import be.signaalhuis.events.followup.ConsultationCancelled;
import be.signaalhuis.events.followup.ConsultationEvent;
import be.signaalhuis.events.followup.ConsultationHeld;
import be.signaalhuis.events.followup.ConsultationPlanned;
import be.signaalhuis.events.followup.ConsultationReportAdopted;
import be.signaalhuis.events.followup.ConsultationReportWritten;
import be.signaalhuis.events.followup.PolicyDecisionTaken;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.query.projection.Recorded;

/** What each event of a meeting makes of its row. */
final class MeetingFold {

    private MeetingFold() {}

    static MeetingRow after(MeetingRow row, Recorded<ConsultationEvent> recorded) {
        var version = recorded.sequence();
        return switch (recorded.event()) {
            case ConsultationPlanned event -> planned(event, version);
            case ConsultationAgendaSet event -> row.with(agenda(event), version);
            case ConsultationHeld event -> row.now(MeetingState.HELD, held(row.outcome(), event), version);
            case ConsultationReportWritten event -> row.with(row.outcome().reported(event.report()), version);
            case ConsultationReportAdopted event -> row.with(row.outcome().adopted(event.adoptedOn()), version);
            case PolicyDecisionTaken event ->
                row.with(row.outcome().decided(event.adjust(), event.explanation()), version);
            case ConsultationCancelled event ->
                row.now(MeetingState.CANCELLED, row.outcome().cancelled(event.reason()), version);
        };
    }

    private static MeetingRow planned(ConsultationPlanned event, long version) {
        return new MeetingRow(
                version,
                text(event.municipality()),
                event.bodyId().value(),
                text(event.kind()),
                MeetingState.PLANNED,
                event.plannedOn(),
                event.plannedOn(),
                texts(event.obligatoryParties()),
                MeetingAgenda.EMPTY,
                MeetingOutcome.NONE);
    }

    private static MeetingAgenda agenda(ConsultationAgendaSet event) {
        return new MeetingAgenda(
                event.signals().stream().map(SignalId::toString).toList(),
                event.bottlenecks().stream().map(BottleneckId::toString).toList(),
                event.note());
    }

    private static MeetingOutcome held(MeetingOutcome outcome, ConsultationHeld event) {
        return outcome.held(event.heldOn(), texts(event.attendance()), texts(event.missingParties()));
    }
}
