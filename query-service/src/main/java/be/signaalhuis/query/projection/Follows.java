package be.signaalhuis.query.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;

/**
 * What of the log a view is about.
 *
 * @param events the sealed interface of the events it follows; the rest of the log passes it by
 * @param whole whether it keeps sealed values and metadata; else only codes, dates and numbers
 */
public record Follows<E>(Class<E> events, boolean whole) {

    /** A view that keeps neither sealed values nor who did it. */
    public static <E> Follows<E> codesOf(Class<E> events) {
        return new Follows<>(events, false);
    }

    /** A view that keeps everything, what is sealed as it came. */
    public static <E> Follows<E> allOf(Class<E> events) {
        return new Follows<>(events, true);
    }

    /** A view of whatever happens, which has no use for what an event says. */
    public static Follows<Envelope> everything() {
        return allOf(Envelope.class);
    }

    public boolean isEverything() {
        return events == Envelope.class;
    }

    /** What a view of these gets of a message; empty when it passes the view by. */
    Optional<E> of(EventMessage<?> message) {
        if (isEverything()) {
            return Optional.of(events.cast(new Envelope(message.getPayloadType().getName(), null)));
        }
        return events.isAssignableFrom(message.getPayloadType())
                ? Optional.of(events.cast(message.getPayload()))
                : Optional.empty();
    }

    /** Every event there is, as the log names it; none for a view of whatever happens. */
    public List<Class<? extends E>> types() {
        return isEverything()
                ? List.of()
                : concrete(events)
                        .<Class<? extends E>>map(type -> type.asSubclass(events))
                        .toList();
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Follows::concrete)
                : Stream.of(type);
    }
}
