package be.signaalhuis.query.projection;

import java.util.List;

/** The rows of a view as they follow the log. */
public interface ViewRows<E> {

    /** Writes a batch, oldest first. An event that the rows have already seen changes nothing. */
    void write(List<Recorded<E>> batch);

    /** Forgets everything, for a replay. */
    void clear();
}
