package be.signaalhuis.query.signals;

import be.signaalhuis.query.reading.Known;

/** A place where signals are put to use; a signal that stands in none of these places was never used. */
public interface SignalUse {

    /** The view whose rows tell it. */
    String view();

    /**
     * SQL that selects, as {@code signal uuid}, the signals that are in use at the position that is asked about. It may
     * use {@code :position} and {@code :readerMunicipality}.
     */
    String signals(Known known);
}
