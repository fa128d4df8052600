package be.signaalhuis.portal.login;

import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person in front of the screen.
 *
 * @param name account, as the issuer names it
 * @param municipality NIS code of the municipality they work for
 */
public record Reader(String name, List<String> roles, String municipality) {

    /** Nobody has logged in; sees the public pages alone. */
    public static final Reader NOBODY = new Reader("", List.of(), "");

    public static Reader current() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof Person person ? person.reader() : NOBODY;
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
