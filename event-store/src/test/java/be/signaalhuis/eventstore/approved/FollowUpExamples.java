package be.signaalhuis.eventstore.approved;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.followup.ConsultationId;
import be.signaalhuis.events.followup.ConversationMomentId;
import be.signaalhuis.events.followup.ConversationMomentRegistered;
import be.signaalhuis.events.followup.ConversationMomentWithdrawn;
import be.signaalhuis.events.followup.FollowUpItemDone;
import be.signaalhuis.events.followup.FollowUpItemDropped;
import be.signaalhuis.events.followup.FollowUpItemId;
import be.signaalhuis.events.followup.FollowUpItemNoted;
import be.signaalhuis.events.followup.FollowUpItemReopened;
import be.signaalhuis.events.followup.FollowUpSignalsLinked;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of action points, agreements and recommendations, and of conversation moments. */
final class FollowUpExamples {

    private static final FollowUpItemId ITEM =
            new FollowUpItemId(UUID.fromString("00000000-0000-4000-8000-000000000007"));
    private static final ConversationMomentId MOMENT =
            new ConversationMomentId(UUID.fromString("00000000-0000-4000-8000-000000000008"));
    private static final ConsultationId MEETING =
            new ConsultationId(UUID.fromString("00000000-0000-4000-8000-000000000006"));
    private static final SignalId SIGNAL = new SignalId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final BottleneckId BOTTLENECK =
            new BottleneckId(UUID.fromString("00000000-0000-4000-8000-000000000004"));
    private static final UUID TEXT = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final CodeListVersion LISTS = new CodeListVersion("2026.2");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Code GENK = Code.of("71016");
    private static final Code YOUTH = Code.of("JEUGD");

    private FollowUpExamples() {}

    static List<Object> full() {
        return List.of(
                new FollowUpItemNoted(
                        ITEM,
                        GENK,
                        Code.of("ACTIEPUNT"),
                        DAY,
                        text("a street worker every Friday"),
                        YOUTH,
                        LocalDate.of(2026, 9, 1),
                        MEETING,
                        List.of(SIGNAL),
                        BOTTLENECK,
                        LISTS),
                new FollowUpSignalsLinked(ITEM, List.of(SIGNAL)),
                new FollowUpItemDone(ITEM, DAY, text("began in May")),
                new FollowUpItemDropped(ITEM, DAY, text("no longer needed")),
                new FollowUpItemReopened(ITEM, DAY, text("it was needed after all")),
                new ConversationMomentRegistered(
                        MOMENT,
                        GENK,
                        DAY,
                        List.of(Code.of("SEGREGATIE"), Code.of("RADICALISERING")),
                        List.of(YOUTH),
                        Code.of("71016W26"),
                        Code.of("2025"),
                        text("how young people meet"),
                        LISTS),
                new ConversationMomentWithdrawn(MOMENT, text("registered twice")));
    }

    static List<Object> minimal() {
        return List.of(
                new FollowUpItemNoted(
                        ITEM, GENK, Code.of("AFSPRAAK"), DAY, null, YOUTH, null, null, List.of(), null, LISTS),
                new FollowUpSignalsLinked(ITEM, List.of(SIGNAL)),
                new FollowUpItemDone(ITEM, DAY, null),
                new FollowUpItemDropped(ITEM, DAY, null),
                new FollowUpItemReopened(ITEM, DAY, null),
                new ConversationMomentRegistered(
                        MOMENT, GENK, DAY, List.of(Code.of("SEGREGATIE")), List.of(), null, null, null, LISTS),
                new ConversationMomentWithdrawn(MOMENT, null));
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(TEXT, text);
    }
}
