package be.signaalhuis.command.sending;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.log.EventLog;
import be.signaalhuis.eventstore.log.LastAppend;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends a command once, however often its caller repeats the request, and tells where its events stand. */
@Component
public class Commands {

    private final CommandGateway gateway;
    private final EventLog log;
    private final Cache files;
    private final RepeatableRequest repeatable;
    private final JsonMapper json;

    Commands(CommandGateway gateway, EventLog log, Cache files, RepeatableRequest repeatable, JsonMapper json) {
        this.gateway = gateway;
        this.log = log;
        this.files = files;
        this.repeatable = repeatable;
        this.json = json;
    }

    /** Sends a command that begins a file. */
    public Receipt create(UUID file, Object command, Call call) {
        return once(call, metaData -> send(file, command, metaData, 0));
    }

    /** Sends a command to a file that the caller saw at that version. */
    public Receipt change(UUID file, long seenVersion, Object command, Call call) {
        return once(call, metaData -> send(file, command, metaData, seenVersion));
    }

    /** Sends the command that a call's body asks for to a file, at the version that its If-Match header names. */
    public Receipt change(
            UUID file, String path, String ifMatch, String key, Object body, LongFunction<Object> command) {
        long seen = IfMatch.version(ifMatch);
        return change(file, seen, command.apply(seen), new Call(key, path, List.of(seen, body)));
    }

    /** Sends what follows from an event to a file as the log has it; false when nothing had to happen to it. */
    public boolean follow(UUID file, Object command) {
        files.remove(file.toString());
        return sendOnce(file, command, MetaData.emptyInstance()).isPresent();
    }

    /** Begins a file that follows from an event; false when it was begun before. */
    public boolean begin(UUID file, Object command) {
        return log.end(file).isEmpty() && follow(file, command);
    }

    private Receipt once(Call call, Function<MetaData, Receipt> sending) {
        if (call.key() == null) {
            return sending.apply(MetaData.emptyInstance());
        }
        var request = repeatable.of(call.key(), Actors.current(), call.path(), json.writeValueAsBytes(call.body()));
        return answered(request).orElseGet(() -> {
            try {
                return sending.apply(metaData(request));
            } catch (Refused refused) {
                // The same request may just have been answered to the caller's other attempt.
                return answered(request).orElseThrow(() -> refused);
            }
        });
    }

    /**
     * A file remembered here may have moved on another node. An append to it fails then; but a refusal and an
     * answer without an event must not be given on what was: they are only given on what the log says.
     */
    private Receipt send(UUID file, Object command, MetaData metaData, long seenVersion) {
        var remembered = files.containsKey(file.toString());
        try {
            return sendOnce(file, command, metaData)
                    .or(() -> withoutEvent(file, seenVersion))
                    .or(() -> sendOnce(file, command, metaData))
                    .orElseGet(() -> withoutEvent(file, seenVersion).orElseThrow(() -> stale(file, seenVersion)));
        } catch (Refused refused) {
            if (!remembered) {
                throw refused;
            }
            // Axon forgets a file when a command on it fails: this time it comes from the log.
            return sendOnce(file, command, metaData)
                    .or(() -> withoutEvent(file, seenVersion))
                    .orElseThrow(() -> stale(file, seenVersion));
        }
    }

    /** The receipt of the events that were appended; empty when there was no need for any. */
    private Optional<Receipt> sendOnce(UUID file, Object command, MetaData metaData) {
        LastAppend.take();
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(command, metaData));
        } catch (AggregateNotFoundException | IncompatibleAggregateException | NoHandlerForCommandException e) {
            // The last two: a file is there, of another kind, read from the log or remembered here.
            throw Refused.unknown();
        } catch (AggregateStreamCreationException e) {
            throw Refused.conflict("alreadyRegistered");
        } catch (ConcurrencyException | DeadlockException e) {
            // The last one: two commands that each write in the file of the other, at the same moment.
            throw Refused.stale(log.end(file).orElseThrow().version());
        }
        return LastAppend.take().map(append -> new Receipt(file, append.version(), append.position()));
    }

    /** Nothing had to happen to the file as the caller saw it; empty, and forgotten here, when it is that no more. */
    private Optional<Receipt> withoutEvent(UUID file, long seenVersion) {
        var end = log.end(file).filter(last -> last.version() == seenVersion);
        if (end.isEmpty()) {
            files.remove(file.toString());
        }
        return end.map(last -> new Receipt(file, last.version(), last.position()));
    }

    private Refused stale(UUID file, long seenVersion) {
        return Refused.stale(log.end(file).map(LastAppend::version).orElse(seenVersion));
    }

    private Optional<Receipt> answered(RepeatableRequest.Identity request) {
        return log.ofRequest(request.id()).map(event -> {
            repeatable.refuseUnlessSame(request, (String) event.metaData().get(MetaDataKeys.REQUEST_FINGERPRINT));
            return new Receipt(event.stream(), event.sequenceNumber(), event.position());
        });
    }

    private MetaData metaData(RepeatableRequest.Identity request) {
        return MetaData.from(Map.of(
                MetaDataKeys.REQUEST, request.id().toString(),
                MetaDataKeys.REQUEST_FINGERPRINT, repeatable.seal(request)));
    }
}
