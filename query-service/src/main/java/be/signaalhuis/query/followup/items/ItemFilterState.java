package be.signaalhuis.query.followup.items;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which items somebody asks for; those overdue are among the open ones. */
enum ItemFilterState {
    OPEN("status = 'OPEN'"),
    OVERDUE("status = 'OPEN' and due < :day"),
    DONE("status = 'DONE'"),
    DROPPED("status = 'DROPPED'");

    private final String condition;

    ItemFilterState(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** The state that a question names, in small letters. */
    static Optional<ItemFilterState> named(String text) {
        return Stream.of(values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
