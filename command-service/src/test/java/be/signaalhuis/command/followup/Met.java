package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
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
import be.signaalhuis.events.followup.ConversationMomentId;
import be.signaalhuis.events.followup.FollowUpItemDone;
import be.signaalhuis.events.followup.FollowUpItemDropped;
import be.signaalhuis.events.followup.FollowUpItemId;
import be.signaalhuis.events.followup.FollowUpItemNoted;
import be.signaalhuis.events.followup.FollowUpItemReopened;
import be.signaalhuis.events.followup.PolicyDecisionTaken;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What was said before, in the events of one body, one meeting, one item and one conversation of Genk. */
final class Met {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Code GENK = Code.of("71016");
    static final CodeListVersion LISTS = CodeLists.current().version();
    static final ConsultationBodyId BODY = new ConsultationBodyId(id(1));
    static final ConsultationId MEETING = new ConsultationId(id(2));
    static final FollowUpItemId ITEM = new FollowUpItemId(id(3));
    static final ConversationMomentId MOMENT = new ConversationMomentId(id(4));
    static final SignalId SIGNAL = new SignalId(id(5));
    static final SignalId OTHER_SIGNAL = new SignalId(id(6));
    static final BottleneckId BOTTLENECK = new BottleneckId(id(7));
    static final List<Code> FIVE =
            codes("WIJKONTWIKKELING", "DIVERSITEIT_EN_EDUCATIE", "JEUGD", "VEILIGHEIDSHUIS", "POLITIE");

    private Met() {}

    private static UUID id(int number) {
        return UUID.fromString("01990000-0000-7000-8000-00000000000" + number);
    }

    static List<Code> codes(String... codes) {
        return Arrays.stream(codes).map(Code::of).toList();
    }

    static Sealed<String> text(String text) {
        return Fresh.seal(text);
    }

    static ConsultationBodyDefined defined(String kind, int minimum, List<Code> parties) {
        return new ConsultationBodyDefined(BODY, GENK, Code.of(kind), text("overleg"), minimum, parties, LISTS);
    }

    static ConsultationBodyEnded ended(LocalDate day) {
        return new ConsultationBodyEnded(BODY, day, text("opgegaan in een ander"));
    }

    static ConsultationPlanned planned() {
        return new ConsultationPlanned(MEETING, GENK, BODY, Code.of("MONITORINGOVERLEG"), FIVE, DAY, LISTS);
    }

    static ConsultationAgendaSet agenda(SignalId... signals) {
        return new ConsultationAgendaSet(MEETING, List.of(signals), List.of(BOTTLENECK), null);
    }

    static ConsultationHeld held(LocalDate day, List<Code> attendance, String... missing) {
        return new ConsultationHeld(MEETING, day, attendance, codes(missing), LISTS);
    }

    static ConsultationHeld held() {
        return held(DAY, FIVE);
    }

    static ConsultationReportWritten reported(String text) {
        return new ConsultationReportWritten(MEETING, text(text));
    }

    static ConsultationReportAdopted adopted(LocalDate day) {
        return new ConsultationReportAdopted(MEETING, day);
    }

    static PolicyDecisionTaken decided(boolean adjust, String explanation) {
        return new PolicyDecisionTaken(MEETING, adjust, text(explanation));
    }

    static ConsultationCancelled cancelled() {
        return new ConsultationCancelled(MEETING, text("niemand kon"));
    }

    static FollowUpItemNoted noted(String kind) {
        return new FollowUpItemNoted(
                ITEM,
                GENK,
                Code.of(kind),
                DAY,
                text("meer licht"),
                Code.of("JEUGD"),
                null,
                null,
                List.of(SIGNAL),
                null,
                LISTS);
    }

    static FollowUpItemDone done(LocalDate day, String note) {
        return new FollowUpItemDone(ITEM, day, text(note));
    }

    static FollowUpItemDropped dropped(LocalDate day) {
        return new FollowUpItemDropped(ITEM, day, text("niet meer nodig"));
    }

    static FollowUpItemReopened reopened(LocalDate day) {
        return new FollowUpItemReopened(ITEM, day, text("toch nodig"));
    }
}
