package be.signaalhuis.portal.lco.meetings;

import java.util.Optional;
import java.util.regex.Pattern;

/** Hours as people type them: 14:30, 14.30, 14u30, 14u or 9h. */
final class Hours {

    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])\\s*(?:[:.uUhH]\\s*([0-5]\\d)?)?");

    private Hours() {}

    /** As {@code 09:05}; empty when it is no hour. */
    static Optional<String> typed(String text) {
        var hour = HOUR.matcher(text.strip());
        if (!hour.matches()) {
            return Optional.empty();
        }
        var minutes = hour.group(2) == null ? "00" : hour.group(2);
        return Optional.of("%02d:%s".formatted(Integer.parseInt(hour.group(1)), minutes));
    }
}
