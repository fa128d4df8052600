package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConsultationBodyDefined;
import be.signaalhuis.events.followup.ConsultationBodyEnded;
import be.signaalhuis.events.followup.ConsultationId;
import be.signaalhuis.events.followup.ConsultationPlanned;
import be.signaalhuis.events.signals.BottleneckFormed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What a command may refer to: files of the same municipality, as the log says, for a view may be behind. */
@Component
class EarlierFiles {

    private static final int MOST = 500;

    private final EventStore log;

    EarlierFiles(EventStore log) {
        this.log = log;
    }

    AgendaChange agenda(AgendaBody body) {
        return new AgendaChange(
                new Picked<>(signals("addSignals", body.addSignals()), signals("removeSignals", body.removeSignals())),
                new Picked<>(
                        bottlenecks("addBottlenecks", body.addBottlenecks()),
                        bottlenecks("removeBottlenecks", body.removeBottlenecks())),
                Fresh.seal(body.note()));
    }

    List<SignalId> signals(List<UUID> ids) {
        return signals("signals", ids);
    }

    private List<SignalId> signals(String field, List<UUID> ids) {
        return known(field, ids, LoggedSignal.class, LoggedSignal::municipality)
                .map(SignalId::new)
                .toList();
    }

    private List<BottleneckId> bottlenecks(String field, List<UUID> ids) {
        return known(field, ids, BottleneckFormed.class, BottleneckFormed::municipality)
                .map(BottleneckId::new)
                .toList();
    }

    BottleneckId bottleneck(UUID id) {
        return one("bottleneck", id, BottleneckFormed.class, BottleneckFormed::municipality)
                .map(BottleneckId::new)
                .orElse(null);
    }

    ConsultationId consultation(UUID id) {
        return one("consultation", id, ConsultationPlanned.class, ConsultationPlanned::municipality)
                .map(ConsultationId::new)
                .orElse(null);
    }

    /** The body with the terms it has by now. */
    MeetingBody body(UUID id) {
        var body = one("body", id, ConsultationBodyDefined.class, ConsultationBodyDefined::municipality)
                .orElseThrow(() -> Refused.input(Issue.body("body", "required")));
        MeetingBody known = null;
        for (var events = log.readEvents(body.toString()); events.hasNext(); ) {
            known = after(known, events.next().getPayload());
        }
        return known;
    }

    private static MeetingBody after(MeetingBody body, Object event) {
        return switch (event) {
            case ConsultationBodyDefined defined ->
                new MeetingBody(defined.bodyId(), defined.kind(), defined.obligatoryParties(), null);
            case ConsultationBodyEnded ended -> body.ended(ended.endedOn());
            default -> body;
        };
    }

    private <E> Optional<UUID> one(String field, UUID id, Class<E> beginning, Function<E, Code> municipality) {
        if (id != null && !isOurs(id, beginning, municipality)) {
            throw Refused.input(Issue.body(field, "notInRegister"));
        }
        return Optional.ofNullable(id);
    }

    private <E> Stream<UUID> known(String field, List<UUID> ids, Class<E> beginning, Function<E, Code> municipality) {
        var given = ids == null ? List.<UUID>of() : ids;
        if (given.size() > MOST) {
            throw Refused.input(Issue.body(field, "tooMany", MOST));
        }
        var issues = new ArrayList<Issue>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) == null || !isOurs(given.get(i), beginning, municipality)) {
                issues.add(Issue.body(field + "[" + i + "]", "notInRegister"));
            }
        }
        if (!issues.isEmpty()) {
            throw Refused.input(issues);
        }
        return given.stream().distinct();
    }

    private <E> boolean isOurs(UUID id, Class<E> beginning, Function<E, Code> municipality) {
        var events = log.readEvents(id.toString());
        return events.hasNext()
                && beginning.isInstance(events.peek().getPayload())
                && Actors.current()
                        .municipality()
                        .equals(municipality.apply(beginning.cast(events.peek().getPayload())));
    }
}
