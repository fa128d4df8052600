package be.signaalhuis.standalone.login;

import java.util.List;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into each token what the services decide rights by: roles, municipality, organisation. */
final class IdentityClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final LoginProperties login;

    IdentityClaims(LoginProperties login) {
        this.login = login;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        Identity identity = login.identity(token.getPrincipal().getName()).orElseThrow();
        token.getClaims()
                .claim("roles", List.of(identity.role()))
                .claim("municipality", identity.municipality())
                .claim("organisation", identity.organisation());
    }
}
