package be.signaalhuis.eventstore.http;

import be.signaalhuis.events.sealing.KeyUnavailable;
import be.signaalhuis.eventstore.append.OutcomeUnknown;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever goes wrong in a call into a problem; nothing of the request reaches the log. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, Locale reader) {
        return answer(Statuses.of(refused.kind()), refused.code(), refused.issues(), refused.facts(), reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, Locale reader) {
        if (BodyTooLarge.isCauseOf(e)) {
            return answer(HttpStatus.CONTENT_TOO_LARGE, "contentTooLarge", List.of(), Map.of(), reader);
        }
        return answer(HttpStatus.BAD_REQUEST, "badRequest", List.of(JsonIssue.of(e)), Map.of(), reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge e, Locale reader) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "contentTooLarge", List.of(), Map.of(), reader);
    }

    /** A malformed id in a path is an unknown resource; a malformed parameter is bad input. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException e, Locale reader) {
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return answer(HttpStatus.NOT_FOUND, "notFound", List.of(), Map.of(), reader);
        }
        var issue = Issue.query(e.getName(), "typeWrong");
        return answer(HttpStatus.BAD_REQUEST, "badRequest", List.of(issue), Map.of(), reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingRequestValueException e, Locale reader) {
        var name = e instanceof MissingServletRequestParameterException missing ? missing.getParameterName() : "";
        return answer(HttpStatus.BAD_REQUEST, "badRequest", List.of(Issue.query(name, "required")), Map.of(), reader);
    }

    @ExceptionHandler({
        KeyUnavailable.class,
        EventStoreException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        QueryTimeoutException.class,
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> storeDown(Exception e, Locale reader) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "storeUnavailable", List.of(), Map.of(), reader, e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outcomeUnknown(OutcomeUnknown e, Locale reader) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "outcomeUnknown", List.of(), Map.of(), reader, e);
    }

    /** Everything Spring itself refuses keeps its status; what nobody foresaw is a 500 without a word of it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception e, Locale reader) {
        if (isForWantOfAKey(e)) {
            return storeDown(e, reader);
        }
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            var answer = answer(status, StatusCodes.codeOf(status), List.of(), Map.of(), reader);
            return ResponseEntity.status(status)
                    .headers(known.getHeaders())
                    .headers(answer.getHeaders())
                    .body(answer.getBody());
        }
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", List.of(), Map.of(), reader, e);
    }

    /** Events are sealed while they are serialised, so the serializer's exception is around it. */
    private static boolean isForWantOfAKey(Exception e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(KeyUnavailable.class::isInstance);
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String code, List<Issue> issues, Map<String, Object> facts, Locale reader) {
        return answer(status, code, issues, facts, reader, null);
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpStatus status,
            String code,
            List<Issue> issues,
            Map<String, Object> facts,
            Locale reader,
            Exception cause) {
        var problem = problems.of(status, code, issues, facts, reader);
        if (cause != null) {
            LOG.error("{} {} {}", status.value(), problem.getInstance(), WithoutMessages.of(cause));
        }
        var answer = ResponseEntity.status(status).header(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage());
        return (status == HttpStatus.SERVICE_UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, "2") : answer)
                .body(problem);
    }
}
