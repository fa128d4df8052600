package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells how many agreements of files are open. */
public interface OpenAgreements {

    /** How many are open, and how many of those are after their day. */
    record OpenCount(long open, long overdue) {

        static final OpenCount NONE = new OpenCount(0, 0);
    }

    /** The view whose rows tell it. */
    String view();

    /** For these files, in one statement; those without any may be left out. */
    Map<UUID, OpenCount> of(Collection<UUID> files, Code municipality, Known known, LocalDate day);
}
