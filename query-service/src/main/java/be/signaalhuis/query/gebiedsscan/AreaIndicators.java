package be.signaalhuis.query.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import java.util.List;
import java.util.Locale;

/** The indicators of an area, told by whoever keeps them to whoever shows the area as a whole. */
public interface AreaIndicators {

    /** The views they are read from, which are to be as far as the page is. */
    List<String> views();

    /** @param position the answer takes the log into account up to here, as the rest of the page does */
    List<?> of(Code municipality, Code area, long position, Locale reader);
}
