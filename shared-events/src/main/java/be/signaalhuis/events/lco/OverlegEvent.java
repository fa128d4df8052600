package be.signaalhuis.events.lco;

/** The life of an overleg: the family at the table, who does what by when, and whether its strengths grow. */
public sealed interface OverlegEvent
        permits LocalClientOverlegOpened,
                LocalClientOverlegImported,
                ImportedOverlegCompleted,
                LocalClientOverlegCorrected,
                ConsentGiven,
                ConsentWithdrawn,
                ParticipantJoined,
                ParticipantLeft,
                CoordinatorAppointed,
                PivotAppointed,
                MeetingPlanned,
                MeetingMoved,
                MeetingCancelled,
                MeetingHeld,
                MeetingCorrected,
                MeetingReportWritten,
                MeetingReportShared,
                StrengthMeasured,
                StrengthCorrected,
                AgreementMade,
                AgreementReworded,
                AgreementDone,
                AgreementNotDone,
                AgreementRenewed,
                AgreementDropped,
                AgreementReopened,
                AgreementReminderGiven,
                AgreementFellOverdue,
                StructuralBottleneckRevealed,
                OverlegPaused,
                OverlegResumed,
                OverlegStoppedByClient,
                LocalClientOverlegClosed,
                LocalClientOverlegReopened {

    OverlegId overlegId();
}
