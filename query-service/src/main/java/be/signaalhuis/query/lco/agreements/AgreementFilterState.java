package be.signaalhuis.query.lco.agreements;

import java.util.Optional;
import java.util.stream.Stream;

/** Which agreements somebody asks for; those overdue are among the open ones. */
public enum AgreementFilterState {
    OPEN("open", "status = 'OPEN'", true),
    OVERDUE("overdue", "status = 'OPEN' and due < :day", true),
    DONE("done", "status = 'DONE'", false),
    NOT_DONE("notDone", "status = 'NOT_DONE'", false),
    DROPPED("dropped", "status = 'DROPPED'", false);

    private final String written;
    private final String condition;
    private final boolean waits;

    AgreementFilterState(String written, String condition, boolean waits) {
        this.written = written;
        this.condition = condition;
        this.waits = waits;
    }

    String condition() {
        return condition;
    }

    /** Whether somebody is still to do something, which in a file that does not go on nobody is. */
    boolean waits() {
        return waits;
    }

    /** The state as a question names it. */
    static Optional<AgreementFilterState> named(String text) {
        return Stream.of(values()).filter(state -> state.written.equals(text)).findFirst();
    }
}
