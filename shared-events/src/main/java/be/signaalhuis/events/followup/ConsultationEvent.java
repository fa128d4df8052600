package be.signaalhuis.events.followup;

/** The life of a meeting: planned, prepared, held, reported, decided on; or cancelled. */
public sealed interface ConsultationEvent
        permits ConsultationPlanned,
                ConsultationAgendaSet,
                ConsultationHeld,
                ConsultationReportWritten,
                ConsultationReportAdopted,
                PolicyDecisionTaken,
                ConsultationCancelled {

    ConsultationId consultationId();
}
