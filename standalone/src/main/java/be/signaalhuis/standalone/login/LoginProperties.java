package be.signaalhuis.standalone.login;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the standalone hands to the login.
 *
 * @param signingKey the file that keeps the key, so that tokens outlive a restart
 */
@ConfigurationProperties("signaalhuis.login")
record LoginProperties(URI issuer, URI portal, Path signingKey, List<Identity> identities) {

    Optional<Identity> identity(String name) {
        return identities.stream()
                .filter(identity -> identity.name().equals(name))
                .findFirst();
    }
}
