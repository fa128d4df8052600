package be.signaalhuis.portal.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A filter that somebody wants to find again.
 *
 * @param name her own, so it may be personal
 * @param parameters of the filter's address
 */
public record SavedView(UUID id, String name, Map<String, List<String>> parameters) {

    /** Name of its field. */
    public static final String NAME = "naam";

    static final int LONGEST_NAME = 60;
    static final int MOST = 50;

    /** Key of what is against one more view of this name; empty when nothing is. */
    public static Optional<String> objection(String name, List<SavedView> mine) {
        if (name.isEmpty()) {
            return Optional.of("views.noName");
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of("views.longName");
        }
        if (mine.stream().anyMatch(view -> view.name().equalsIgnoreCase(name))) {
            return Optional.of("views.twice");
        }
        return mine.size() < MOST ? Optional.empty() : Optional.of("views.tooMany");
    }
}
