package be.signaalhuis.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * What somebody wanted when their session had ended, also a form they sent: it goes on after the login, so that nothing
 * typed is lost. Calls of a script are not taken up again, for their answer would be no page.
 */
final class UnfinishedRequests extends HttpSessionRequestCache {

    UnfinishedRequests() {
        setRequestMatcher(UnfinishedRequests::isPage);
        setMatchingRequestParameterName(null);
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && request.getHeader("HX-Request") == null;
    }
}
