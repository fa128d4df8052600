package be.signaalhuis.query.reading;

import org.springframework.stereotype.Component;

/** The log as it stood when something had just been recorded, for answers that are about that moment for ever. */
@Component
public class Appends {

    private final Log log;

    Appends(Log log) {
        this.log = log;
    }

    /**
     * What was known once the append of this event had ended: what was recorded with it shares its moment, so that the
     * moment leads to this position again.
     */
    public Known endOf(long position) {
        var end = log.endOfAppend(position);
        var moment = log.lastWholeAppend(end).map(Log.Place::recordedAt).orElse(null);
        return new Known(end, moment, false, false);
    }
}
