package be.signaalhuis.eventstore.approved;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.followup.ConsultationAgendaSet;
import be.signaalhuis.events.followup.ConsultationBodyDefined;
import be.signaalhuis.events.followup.ConsultationBodyEnded;
import be.signaalhuis.events.followup.ConsultationBodyId;
import be.signaalhuis.events.followup.ConsultationCancelled;
import be.signaalhuis.events.followup.ConsultationHeld;
import be.signaalhuis.events.followup.ConsultationId;
import be.signaalhuis.events.followup.ConsultationPlanned;
import be.signaalhuis.events.followup.ConsultationReportAdopted;
import be.signaalhuis.events.followup.ConsultationReportWritten;
import be.signaalhuis.events.followup.PolicyDecisionTaken;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of bodies that meet, and of their meetings. */
final class ConsultationExamples {

    private static final ConsultationBodyId BODY =
            new ConsultationBodyId(UUID.fromString("00000000-0000-4000-8000-000000000005"));
    private static final ConsultationId MEETING =
            new ConsultationId(UUID.fromString("00000000-0000-4000-8000-000000000006"));
    private static final SignalId SIGNAL = new SignalId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final BottleneckId BOTTLENECK =
            new BottleneckId(UUID.fromString("00000000-0000-4000-8000-000000000004"));
    private static final UUID TEXT = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final CodeListVersion LISTS = new CodeListVersion("2026.2");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Code GENK = Code.of("71016");
    private static final Code MONITORING = Code.of("MONITORINGOVERLEG");
    private static final List<Code> PARTIES = List.of(Code.of("JEUGD"), Code.of("POLITIE"));

    private ConsultationExamples() {}

    static List<Object> full() {
        return List.of(
                new ConsultationBodyDefined(BODY, GENK, MONITORING, text("yearly meeting"), 1, PARTIES, LISTS),
                new ConsultationBodyEnded(BODY, DAY, text("merged with another body")),
                new ConsultationPlanned(MEETING, GENK, BODY, MONITORING, PARTIES, DAY, LISTS),
                new ConsultationAgendaSet(MEETING, List.of(SIGNAL), List.of(BOTTLENECK), text("and a visit")),
                new ConsultationHeld(MEETING, DAY, List.of(Code.of("JEUGD")), List.of(Code.of("POLITIE")), LISTS),
                new ConsultationReportWritten(MEETING, text("what was said")),
                new ConsultationReportAdopted(MEETING, DAY),
                new PolicyDecisionTaken(MEETING, true, text("more youth work")),
                new ConsultationCancelled(MEETING, text("too few could come")));
    }

    static List<Object> minimal() {
        return List.of(
                new ConsultationBodyDefined(BODY, GENK, Code.of("ANDERE"), null, 0, List.of(), LISTS),
                new ConsultationBodyEnded(BODY, DAY, null),
                new ConsultationPlanned(MEETING, GENK, BODY, MONITORING, List.of(), DAY, LISTS),
                new ConsultationAgendaSet(MEETING, List.of(), List.of(), null),
                new ConsultationHeld(MEETING, DAY, List.of(), List.of(), LISTS),
                new ConsultationReportWritten(MEETING, null),
                new ConsultationReportAdopted(MEETING, DAY),
                new PolicyDecisionTaken(MEETING, false, null),
                new ConsultationCancelled(MEETING, null));
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(TEXT, text);
    }
}
