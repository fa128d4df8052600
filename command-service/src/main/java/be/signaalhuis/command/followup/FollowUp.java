package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConsultationId;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.List;

/** What is to be done, was agreed or is recommended. */
record FollowUp(
        Code kind,
        LocalDate notedOn,
        Sealed<String> text,
        Code owner,
        LocalDate due,
        ConsultationId consultation,
        List<SignalId> signals,
        BottleneckId bottleneck) {}
