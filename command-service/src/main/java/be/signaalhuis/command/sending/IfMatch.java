package be.signaalhuis.command.sending;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.regex.Pattern;

/** The version a caller saw, out of {@code If-Match: "3"}. */
public final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private IfMatch() {}

    /** The version; missing is refused with 428, malformed with 400. */
    public static long version(String header) {
        if (header == null || header.isBlank()) {
            throw Refused.versionMissing();
        }
        var version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw Refused.input(Issue.header("If-Match", "versionInvalid"));
        }
        return Long.parseLong(version.group(1));
    }
}
