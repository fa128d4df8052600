package be.signaalhuis.query.lco;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How the lists of a file change: by another list. */
final class Parts {

    private Parts() {}

    static <P> List<P> with(List<P> parts, P more) {
        return Stream.concat(parts.stream(), Stream.of(more)).toList();
    }

    static <P> List<P> changed(List<P> parts, Predicate<P> which, UnaryOperator<P> change) {
        return parts.stream()
                .map(part -> which.test(part) ? change.apply(part) : part)
                .toList();
    }
}
