package be.signaalhuis.query.figures;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;

/**
 * Who asks why a figure is what it is. The auditor may ask it of every figure of the municipality and is told ids, never
 * content; policy may ask it of the figures it sees, and is told no file.
 */
record FigureReader(Actor actor) {

    private static final String EVERYTHING = "true";

    boolean asks(Figures kind) {
        return actor.role() == Role.AUDITOR || kind.readers().contains(actor.role());
    }

    /** SQL condition for the streams whose ids are not for this reader. */
    String shielded(Counted counted) {
        return actor.role() == Role.POLICY ? EVERYTHING : counted.shielded();
    }
}
