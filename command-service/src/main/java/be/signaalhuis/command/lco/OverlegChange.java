package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegEvent;
import java.util.List;

/** One thing that can be done with a file, and the rule that says what comes of it. */
interface OverlegChange {

    /** What happened; nothing when it was so already. */
    List<OverlegEvent> decide(Dossier dossier, LcoRules rules);

    /** How the file must stand for it; unless it says otherwise, for work at the table. */
    default Needs needs() {
        return Needs.TABLE;
    }

    /** Who may do it, of those of the municipality; to others it looks as if there were no such file. */
    default boolean isOpenTo(Caller caller, Dossier dossier) {
        return caller.isCoordinator();
    }
}
