package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;
import java.util.Optional;

/** A row of a register as it was read: each row is a part of a file, and several make one. */
interface RowOfFile {

    /** Everything wrong with the row, named by its columns; nothing is done with one that has any. */
    List<Issue> issues();

    OverlegId overleg();

    RegisterRow part();

    /** The command that takes the part into its file. */
    Object command();

    /** How a file begins that is not there yet; empty when this row begins none. */
    Optional<LocalClientOverlegImported> beginning(Code municipality, LcoRules rules);

    /** What a file refused, named by the columns. */
    List<Issue> named(List<Issue> refused);
}
