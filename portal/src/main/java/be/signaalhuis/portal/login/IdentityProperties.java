package be.signaalhuis.portal.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OIDC issuer and the claims it writes.
 *
 * @param issuer as browsers and tokens name it; no default, so that nobody logs in by accident
 * @param backchannel where the portal itself reaches the issuer, when not at that address
 */
@ConfigurationProperties("signaalhuis.security")
record IdentityProperties(
        String issuer,
        String backchannel,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("municipality") String municipalityClaim) {

    IdentityProperties {
        if (issuer == null || issuer.isBlank()) {
            throw new IllegalArgumentException(
                    "signaalhuis.security.issuer is missing: the OIDC issuer to log in with");
        }
        backchannel = backchannel == null || backchannel.isBlank() ? issuer : backchannel;
    }
}
