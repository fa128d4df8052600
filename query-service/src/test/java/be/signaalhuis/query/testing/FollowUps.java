package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.ConsultationTerms;
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
import be.signaalhuis.events.followup.ConversationMomentRegistered;
import be.signaalhuis.events.followup.ConversationMomentWithdrawn;
import be.signaalhuis.events.followup.FollowUpItemDone;
import be.signaalhuis.events.followup.FollowUpItemDropped;
import be.signaalhuis.events.followup.FollowUpItemId;
import be.signaalhuis.events.followup.FollowUpItemNoted;
import be.signaalhuis.events.followup.FollowUpItemReopened;
import be.signaalhuis.events.followup.FollowUpSignalsLinked;
import be.signaalhuis.events.followup.PolicyDecisionTaken;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Bodies, meetings, items and conversations, told in events, with made-up texts. */
public final class FollowUps {

    private static final CodeListVersion CODES = new CodeListVersion("2026.2");

    private FollowUps() {}

    public static ConsultationBodyDefined defined(UUID id, String town, String kind, int minimum) {
        var parties = ConsultationTerms.of(Code.of(kind)).obligatoryParties();
        return new ConsultationBodyDefined(
                new ConsultationBodyId(id),
                Code.of(town),
                Code.of(kind),
                text("naam " + kind),
                minimum,
                parties,
                CODES);
    }

    public static ConsultationBodyEnded ended(UUID id, LocalDate day) {
        return new ConsultationBodyEnded(new ConsultationBodyId(id), day, text("opgegaan in een ander"));
    }

    public static ConsultationPlanned planned(UUID id, String town, UUID body, String kind, LocalDate day) {
        var parties = ConsultationTerms.of(Code.of(kind)).obligatoryParties();
        return new ConsultationPlanned(
                new ConsultationId(id),
                Code.of(town),
                new ConsultationBodyId(body),
                Code.of(kind),
                parties,
                day,
                CODES);
    }

    public static ConsultationAgendaSet agenda(UUID id, List<UUID> signals, UUID... bottlenecks) {
        return new ConsultationAgendaSet(
                new ConsultationId(id),
                ids(signals),
                Arrays.stream(bottlenecks).map(BottleneckId::new).toList(),
                text("en een bezoek"));
    }

    public static ConsultationHeld held(UUID id, LocalDate day, List<String> attendance, String... missing) {
        return new ConsultationHeld(new ConsultationId(id), day, codes(attendance), codes(List.of(missing)), CODES);
    }

    public static ConsultationReportWritten reported(UUID id, String text) {
        return new ConsultationReportWritten(new ConsultationId(id), text(text));
    }

    public static ConsultationReportAdopted adopted(UUID id, LocalDate day) {
        return new ConsultationReportAdopted(new ConsultationId(id), day);
    }

    public static PolicyDecisionTaken decided(UUID id, boolean adjust) {
        return new PolicyDecisionTaken(new ConsultationId(id), adjust, text("meer jeugdwerk"));
    }

    public static ConsultationCancelled cancelled(UUID id) {
        return new ConsultationCancelled(new ConsultationId(id), text("niemand kon"));
    }

    public static FollowUpItemNoted noted(UUID id, String town, String kind, LocalDate day, LocalDate due) {
        return noted(id, town, kind, day, due, null);
    }

    public static FollowUpItemNoted noted(
            UUID id, String town, String kind, LocalDate day, LocalDate due, UUID meeting, UUID... signals) {
        return new FollowUpItemNoted(
                new FollowUpItemId(id),
                Code.of(town),
                Code.of(kind),
                day,
                text("meer licht"),
                Code.of("JEUGD"),
                due,
                meeting == null ? null : new ConsultationId(meeting),
                ids(List.of(signals)),
                null,
                CODES);
    }

    public static FollowUpSignalsLinked linked(UUID id, UUID... signals) {
        return new FollowUpSignalsLinked(new FollowUpItemId(id), ids(List.of(signals)));
    }

    public static FollowUpItemDone done(UUID id, LocalDate day) {
        return new FollowUpItemDone(new FollowUpItemId(id), day, text("gelukt"));
    }

    public static FollowUpItemDropped dropped(UUID id, LocalDate day) {
        return new FollowUpItemDropped(new FollowUpItemId(id), day, text("niet meer nodig"));
    }

    public static FollowUpItemReopened reopened(UUID id, LocalDate day) {
        return new FollowUpItemReopened(new FollowUpItemId(id), day, text("toch nodig"));
    }

    public static ConversationMomentRegistered talked(UUID id, String town, LocalDate day, String... themes) {
        return new ConversationMomentRegistered(
                new ConversationMomentId(id),
                Code.of(town),
                day,
                codes(List.of(themes)),
                codes(List.of("JEUGD")),
                null,
                null,
                text("hoe jongeren elkaar vinden"),
                CODES);
    }

    public static ConversationMomentWithdrawn withdrawn(UUID id) {
        return new ConversationMomentWithdrawn(new ConversationMomentId(id), text("dubbel"));
    }

    private static List<SignalId> ids(List<UUID> signals) {
        return signals.stream().map(SignalId::new).toList();
    }

    private static List<Code> codes(List<String> codes) {
        return codes.stream().map(Code::of).toList();
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(UUID.randomUUID(), text);
    }
}
