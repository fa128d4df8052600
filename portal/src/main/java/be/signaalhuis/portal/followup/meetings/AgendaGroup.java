package be.signaalhuis.portal.followup.meetings;

import java.util.List;
import java.util.UUID;

/**
 * Signals of one theme in one neighbourhood.
 *
 * @param signals those that the reader may put on an agenda
 * @param total all of them, also those that another organisation keeps to itself
 */
record AgendaGroup(String theme, String area, List<UUID> signals, long total) {

    AgendaGroup {
        signals = signals == null ? List.of() : List.copyOf(signals);
    }

    /** What it is called on a page. */
    public String name() {
        return theme + "." + (area == null ? "" : area);
    }

    public long shielded() {
        return total - signals.size();
    }
}
