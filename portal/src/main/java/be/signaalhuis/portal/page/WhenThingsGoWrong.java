package be.signaalhuis.portal.page;

import be.signaalhuis.portal.calls.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Turns what went wrong into a status; the error page says the rest. What a service or a person wrote never reaches a
 * log: a reference leads from the page to the line.
 */
@ControllerAdvice
class WhenThingsGoWrong {

    private static final Logger LOG = LoggerFactory.getLogger(WhenThingsGoWrong.class);
    static final String REFERENCE = "signaalhuis.reference";

    @ExceptionHandler({Unknown.class, MethodArgumentTypeMismatchException.class})
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    @ExceptionHandler({ResourceAccessException.class})
    void unreachable(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, e);
    }

    @ExceptionHandler
    void refused(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        switch (refusal.status()) {
            case 404 -> response.sendError(HttpStatus.NOT_FOUND.value());
            case 401 -> response.sendRedirect("/oauth2/authorization/signaalhuis");
            case 503, 429 -> answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, refusal);
            default -> answer(request, response, HttpStatus.INTERNAL_SERVER_ERROR, refusal);
        }
    }

    /** The token could not be renewed: only logging in again helps, and the filter does that. */
    @ExceptionHandler
    void loginNeeded(ClientAuthorizationException e) {
        throw e;
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Exception e)
            throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(REFERENCE, reference);
        LOG.warn("{} {}: {}", status.value(), reference, told(e));
        response.sendError(status.value());
    }

    private static String told(Exception e) {
        return e instanceof Refusal ? e.getMessage() : e.getClass().getSimpleName();
    }
}
