package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How the work on a report ended. */
record Closure(LocalDate closedOn, List<Code> outcomes, Code referredTo, Sealed<String> explanation) {

    static final Code REFERRED = Code.of("DOORVERWEZEN");

    Closure {
        // As sent, also with nulls in it: the rules say what is wrong with them.
        outcomes = outcomes == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(outcomes));
    }
}
