package be.signaalhuis.portal.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The portal as a client of the issuer: confidential, so it has a secret. */
@ConfigurationProperties("signaalhuis.portal")
record ClientProperties(@DefaultValue("portal") String clientId, String clientSecret) {}
