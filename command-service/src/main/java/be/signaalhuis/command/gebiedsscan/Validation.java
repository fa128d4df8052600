package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The meeting that found a concept to be right. */
record Validation(LocalDate heldOn, List<Code> parties, Sealed<String> note) {

    Validation {
        // As sent, also with nulls in it: the rules say what is wrong with them.
        parties = parties == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(parties));
    }
}
