package be.signaalhuis.portal.meldpunt.worklist;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A filter that somebody wants to find again.
 *
 * @param name her own, so it may be personal
 * @param parameters of the filter's address
 */
record SavedView(UUID id, String name, Map<String, List<String>> parameters) {

    static final int LONGEST_NAME = 60;
    static final int MOST = 50;
}
