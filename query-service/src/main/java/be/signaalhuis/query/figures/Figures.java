package be.signaalhuis.query.figures;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Role;
import java.util.Optional;
import java.util.Set;

/** The figures of one kind, each of which has an id that says all that must be known to count it again. */
public interface Figures {

    /** Between the parts of an id; it stands in no code and no date, and in a path as it is. */
    String BETWEEN = "~";

    /** The first part of the id of each of them. */
    String kind();

    /** The view whose rows are counted. */
    String view();

    /** Who may ask what is behind one, beside the auditor; to others there is no such figure. */
    Set<Role> readers();

    /** The events that change or take back what was said before, instead of telling something new. */
    Set<Class<?>> corrections();

    /** How a figure is counted; empty when it is the id of no figure of that municipality. */
    Optional<Counted> find(Code municipality, String figure);
}
