package be.signaalhuis.eventstore.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed, and where they say what. A claim inside an object is written with a dot:
 * {@code realm_access.roles}.
 *
 * @param issuer the OIDC issuer; there is no default, so that nothing starts by accident without one
 * @param jwkSetUri where its keys are, when they are not to be discovered
 * @param audience the audience a token must name, or null for any
 */
@ConfigurationProperties("signaalhuis.security")
record IdentityProperties(
        String issuer,
        String jwkSetUri,
        String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("municipality") String municipalityClaim,
        @DefaultValue("organisation") String organisationClaim) {}
