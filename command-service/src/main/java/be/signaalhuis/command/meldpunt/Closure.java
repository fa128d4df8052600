package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** How the work on a report ended. */
record Closure(LocalDate closedOn, List<Code> outcomes, Code referredTo, Sealed<String> explanation) {

    static final Code REFERRED = Code.of("DOORVERWEZEN");

    Closure {
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }
}
