package be.signaalhuis.eventstore.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.ActorAuthentication;
import be.signaalhuis.eventstore.actor.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class ActorFromTokenTest {

    private static final Map<String, Object> CLAIMS =
            Map.of("sub", "account-7", "roles", List.of("intake"), "municipality", "71016", "organisation", "meldpunt");

    @Test
    void theTokenSaysWhoActs() {
        assertThat(actor("roles", CLAIMS)).isEqualTo(new Actor("account-7", Role.INTAKE, "meldpunt", Code.of("71016")));
    }

    @Test
    void theRoleMayBeOneTextAndOtherRolesAreNotOurs() {
        assertThat(actor("roles", with("roles", "dpo")).role()).isEqualTo(Role.DPO);
        assertThat(actor("roles", with("roles", List.of("offline_access", "auditor")))
                        .role())
                .isEqualTo(Role.AUDITOR);
    }

    @Test
    void aDottedClaimIsLookedForInsideAnObject() {
        var claims = with("realm_access", Map.of("roles", List.of("lco")));

        assertThat(actor("realm_access.roles", claims).role()).isEqualTo(Role.LCO);
    }

    @Test
    void aDottedClaimThatIsNoObjectIsNoRole() {
        assertRefused("realm_access.roles", with("realm_access", "roles"));
        assertRefused("realm_access.roles", with("realm_access", Map.of()));
        assertRefused("realm_access.roles", CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "roles", "municipality"})
    void aTokenThatDoesNotSayWhoIsNoLogin(String claim) {
        var claims = new HashMap<>(CLAIMS);
        claims.remove(claim);
        claims.put("iss", "x");

        assertRefused("roles", claims);
    }

    @Test
    void aTokenWithoutOrganisationIsALogin() {
        var claims = new HashMap<>(CLAIMS);
        claims.remove("organisation");

        assertThat(actor("roles", claims).organisation()).isEmpty();
    }

    @Test
    void nothingIsMadeOfARoleOrMunicipalityNobodyKnows() {
        assertRefused("roles", with("roles", List.of("INTAKE", "root")));
        assertRefused("roles", with("roles", List.of()));
        assertRefused("roles", with("roles", List.of(Map.of("name", "intake"))));
        assertRefused("roles", with("municipality", "71016; drop"));
        assertRefused("roles", with("municipality", ""));
        assertRefused("roles", with("municipality", List.of("71016")));
    }

    private static void assertRefused(String rolesClaim, Map<String, Object> claims) {
        assertThatThrownBy(() -> actor(rolesClaim, claims)).isInstanceOf(InvalidBearerTokenException.class);
    }

    private static Actor actor(String rolesClaim, Map<String, Object> claims) {
        var properties =
                new IdentityProperties("http://issuer", null, null, rolesClaim, "municipality", "organisation");
        var token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .claims(all -> all.putAll(claims))
                .build();
        return ((ActorAuthentication) new ActorFromToken(properties).convert(token)).actor();
    }

    private static Map<String, Object> with(String claim, Object value) {
        var claims = new HashMap<>(CLAIMS);
        claims.put(claim, value);
        return claims;
    }
}
