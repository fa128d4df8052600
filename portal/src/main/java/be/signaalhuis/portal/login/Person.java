package be.signaalhuis.portal.login;

import java.util.List;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who logged in, with the claims that matter here. */
final class Person extends DefaultOidcUser {

    private final transient Reader reader;

    private Person(OidcUser user, Reader reader) {
        super(
                AuthorityUtils.createAuthorityList(
                        reader.roles().stream().map(role -> "ROLE_" + role).toList()),
                user.getIdToken());
        this.reader = reader;
    }

    static Person of(OidcUser user, IdentityProperties identity) {
        var roles = user.getClaimAsStringList(identity.rolesClaim());
        var municipality = user.getClaimAsString(identity.municipalityClaim());
        return new Person(
                user,
                new Reader(
                        user.getName(),
                        roles == null ? List.of() : List.copyOf(roles),
                        municipality == null ? "" : municipality));
    }

    Reader reader() {
        return reader;
    }
}
