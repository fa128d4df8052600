package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;
import java.util.List;

/** How a meeting took place; the services as sent, for the rules say what is wrong with them. */
record Holding(LocalDate heldOn, List<Code> attendance) {

    /** Those that had to be there and were not. */
    List<Code> missing(List<Code> obligatory) {
        return obligatory.stream().filter(party -> !attendance.contains(party)).toList();
    }
}
