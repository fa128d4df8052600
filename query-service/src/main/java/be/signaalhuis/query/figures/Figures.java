package be.signaalhuis.query.figures;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import java.util.Set;

/** The figures of one kind, each of which has an id that says all that must be known to count it again. */
public interface Figures {

    /** Between the parts of an id; it stands in no code and no date, and in a path as it is. */
    String BETWEEN = "~";

    /** The first part of the id of each of them. */
    String kind();

    /** Who may ask what is behind one; to others there is no such figure. */
    Set<Role> readers();

    /**
     * One page of the events behind a figure.
     *
     * @param figure its id
     * @param asked when it names no moment, the figure is that of the position in its id
     * @param limit how many events at most, null for the usual number
     * @param cursor where the page before ended, or null
     * @throws be.signaalhuis.eventstore.refusal.Refused when there is no such figure for this reader
     */
    Answer<FigureEvents> events(String figure, Asked asked, Integer limit, String cursor);
}
