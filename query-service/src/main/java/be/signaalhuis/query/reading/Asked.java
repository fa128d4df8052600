package be.signaalhuis.query.reading;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a reader asks of any answer, besides the question itself.
 *
 * @param moment as known on that moment; null for as known now
 * @param exactly the position of an earlier page, which the following pages keep; null on a first one
 * @param atLeast position the answer must have seen, or 0
 * @param patience how long to wait for the view
 * @param strict whether an answer that is behind is no answer
 */
public record Asked(Moment moment, Long exactly, long atLeast, Duration patience, boolean strict) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LONGEST_WAIT = 30;
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

    /**
     * @param asKnownOn query parameter: an instant, a date-time with offset, or a date; or null
     * @param consistencyToken header of that name: a position; or null
     * @param prefer header of that name (RFC 7240), of which {@code wait=seconds} is heard; or null
     */
    public static Asked of(String asKnownOn, String consistencyToken, String prefer) {
        return of(asKnownOn, () -> Issue.query("asKnownOn", "momentInvalid"), consistencyToken, prefer);
    }

    /** For questions with a body, whose moment stands there. */
    public static Asked inBody(String asKnownOn, String consistencyToken, String prefer) {
        return of(asKnownOn, () -> Issue.body("asKnownOn", "momentInvalid"), consistencyToken, prefer);
    }

    private static Asked of(String asKnownOn, Supplier<Issue> issue, String consistencyToken, String prefer) {
        var moment = asKnownOn == null ? null : Moment.of(asKnownOn, issue);
        var wait = wait(prefer);
        return new Asked(moment, null, position(consistencyToken), wait.orElse(PATIENCE), wait.isPresent());
    }

    /** The same question for the next page: at the position of the first one. */
    public Asked at(long position) {
        return new Asked(null, position, atLeast, patience, strict);
    }

    private static long position(String token) {
        if (token == null) {
            return 0;
        }
        if (!POSITION.matcher(token).matches()) {
            throw Refused.input(Issue.header("Consistency-Token", "positionInvalid"));
        }
        return Long.parseLong(token);
    }

    private static Optional<Duration> wait(String prefer) {
        if (prefer == null) {
            return Optional.empty();
        }
        var matcher = WAIT.matcher(prefer);
        return matcher.find()
                ? Optional.of(Duration.ofSeconds(Math.min(LONGEST_WAIT, Long.parseLong(matcher.group(1)))))
                : Optional.empty();
    }
}
