package be.signaalhuis.query.projection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    /** Every event there is, as the log names it. */
    public List<Class<? extends E>> types() {
        return concrete(events)
                .<Class<? extends E>>map(type -> type.asSubclass(events))
                .toList();
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Follows::concrete)
                : Stream.of(type);
    }
}
