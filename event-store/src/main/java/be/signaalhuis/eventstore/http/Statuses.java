package be.signaalhuis.eventstore.http;

import be.signaalhuis.eventstore.refusal.Refused;
import org.springframework.http.HttpStatus;

/** The HTTP status of each kind of refusal. */
final class Statuses {

    private Statuses() {}

    static HttpStatus of(Refused.Kind kind) {
        return switch (kind) {
            case INPUT -> HttpStatus.BAD_REQUEST;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case VERSION_MISSING -> HttpStatus.PRECONDITION_REQUIRED;
            case NOT_YET -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
