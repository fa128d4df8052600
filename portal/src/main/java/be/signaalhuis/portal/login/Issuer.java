package be.signaalhuis.portal.login;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;

/** The issuer, asked what it is when the first person logs in: both may start in any order. */
@Configuration(proxyBeanMethods = false)
class Issuer {

    static final String REGISTRATION = "signaalhuis";
    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    @Bean
    SupplierClientRegistrationRepository registrations(IdentityProperties identity, ClientProperties client) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(identity, client)));
    }

    private static ClientRegistration registration(IdentityProperties identity, ClientProperties client) {
        return ClientRegistrations.fromOidcConfiguration(metadata(identity))
                .registrationId(REGISTRATION)
                .clientId(client.clientId())
                .clientSecret(client.clientSecret())
                .scope(OidcScopes.OPENID)
                .build();
    }

    /** The browser is sent where the issuer says; what the portal itself calls goes by the back door, if there is one. */
    private static Map<String, Object> metadata(IdentityProperties identity) {
        var told = RestClient.create()
                .get()
                .uri(identity.backchannel() + "/.well-known/openid-configuration")
                .retrieve()
                .body(METADATA);
        var metadata = new HashMap<>(told);
        for (var endpoint : new String[] {"token_endpoint", "jwks_uri", "userinfo_endpoint"}) {
            metadata.computeIfPresent(
                    endpoint, (name, address) -> address.toString().replace(identity.issuer(), identity.backchannel()));
        }
        return metadata;
    }
}
