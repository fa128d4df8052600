package be.signaalhuis.standalone.login;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: each identity for itself, and the portal for the person in front of it. */
final class Clients implements RegisteredClientRepository {

    static final String PORTAL = "portal";
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final Map<String, RegisteredClient> byName;

    Clients(LoginProperties login) {
        Stream<RegisteredClient> machines = login.identities().stream().map(Clients::machine);
        byName = Stream.concat(machines, Stream.of(portal(login.portal())))
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getClientId, Function.identity()));
    }

    @Override
    public RegisteredClient findById(String id) {
        return byName.get(id);
    }

    @Override
    public RegisteredClient findByClientId(String name) {
        return byName.get(name);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the clients of the development login are fixed");
    }

    private static RegisteredClient machine(Identity identity) {
        return client(identity.name())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static RegisteredClient portal(URI address) {
        return client(PORTAL)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(address.resolve("/login/oauth2/code/signaalhuis").toString())
                .postLogoutRedirectUri(address.resolve("/").toString())
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient.Builder client(String name) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(DemoPassword.WORD)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(WORKING_DAY)
                        .refreshTokenTimeToLive(WORKING_DAY)
                        .build());
    }
}
