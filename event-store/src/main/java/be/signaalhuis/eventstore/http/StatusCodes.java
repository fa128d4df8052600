package be.signaalhuis.eventstore.http;

import org.springframework.http.HttpStatus;

/** The problem code of a status that the framework, not a rule, decided on. */
final class StatusCodes {

    private StatusCodes() {}

    static String codeOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "unauthorized";
            case FORBIDDEN, NOT_FOUND -> "notFound";
            case METHOD_NOT_ALLOWED -> "methodNotAllowed";
            case NOT_ACCEPTABLE -> "notAcceptable";
            case CONTENT_TOO_LARGE -> "contentTooLarge";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupportedMediaType";
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> "headersTooLarge";
            default -> status.is4xxClientError() ? "badRequest" : "unexpected";
        };
    }
}
