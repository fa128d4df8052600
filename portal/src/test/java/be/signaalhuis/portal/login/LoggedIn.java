package be.signaalhuis.portal.login;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody in front of the screen. */
public final class LoggedIn {

    private LoggedIn() {}

    public static void as(String name) {
        as(name, "intake");
    }

    public static void as(String name, String role) {
        var token = OidcIdToken.withTokenValue("token")
                .subject(name)
                .issuedAt(Instant.EPOCH)
                .claim("roles", List.of(role))
                .claim("municipality", "71016")
                .build();
        var user = new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token);
        var person = Person.of(user, new IdentityProperties("http://issuer", "", "roles", "municipality"));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(person, ""));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
