package be.signaalhuis.eventstore.http;

import java.util.Collection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Bearer tokens only, deny by default; what is forbidden looks like what is not there. */
@Configuration(proxyBeanMethods = false)
class SecurityEdge {

    @Bean
    SecurityFilterChain rightsOfTheService(
            HttpSecurity http,
            Rights rights,
            EdgeProperties edge,
            IdentityProperties identity,
            ProblemWriter problems) {
        return http.authorizeHttpRequests(requests -> grant(requests, rights))
                .oauth2ResourceServer(tokens -> tokens.jwt(
                                jwt -> jwt.jwtAuthenticationConverter(new ActorFromToken(identity)))
                        .authenticationEntryPoint((request, response, e) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            problems.write(request, response, HttpStatus.UNAUTHORIZED);
                        }))
                .exceptionHandling(denied -> denied.accessDeniedHandler(
                        (request, response, e) -> problems.write(request, response, HttpStatus.NOT_FOUND)))
                .addFilterAfter(new BodyLimitFilter(edge.limits(), problems), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void grant(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Rights rights) {
        for (var right : rights.rows()) {
            var matching = requests.requestMatchers(right.method(), right.path());
            if (right.open()) {
                matching.permitAll();
            } else {
                matching.hasAnyRole(right.roleNames());
            }
        }
        requests.requestMatchers("/error").permitAll().anyRequest().denyAll();
    }

    /** Requests are observed as a whole; each of a dozen filters by itself costs more than it tells. */
    @Bean
    SecurityObservationSettings filtersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** The issuer is asked for its keys at the first token, so that both may start in any order. */
    @Bean
    JwtDecoder tokens(IdentityProperties identity) {
        var believed = believed(identity);
        var issuer = new SupplierJwtDecoder(() -> {
            var decoder = identity.jwkSetUri() == null
                    ? NimbusJwtDecoder.withIssuerLocation(identity.issuer()).build()
                    : NimbusJwtDecoder.withJwkSetUri(identity.jwkSetUri()).build();
            decoder.setJwtValidator(believed);
            return decoder;
        });
        return new RememberedTokens(issuer, believed);
    }

    private static OAuth2TokenValidator<Jwt> believed(IdentityProperties identity) {
        var issued = JwtValidators.createDefaultWithIssuer(identity.issuer());
        return identity.audience() == null
                ? issued
                : new DelegatingOAuth2TokenValidator<>(
                        issued,
                        new JwtClaimValidator<Collection<String>>(
                                JwtClaimNames.AUD, named -> named.contains(identity.audience())));
    }
}
