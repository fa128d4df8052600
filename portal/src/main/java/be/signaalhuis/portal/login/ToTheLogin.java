package be.signaalhuis.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends whoever is not logged in to the login; a script moves the whole page there, never a piece of it. */
final class ToTheLogin implements AuthenticationEntryPoint {

    private final String login;

    ToTheLogin(String login) {
        this.login = login;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(login);
        } else {
            response.setHeader("HX-Redirect", login);
        }
    }
}
