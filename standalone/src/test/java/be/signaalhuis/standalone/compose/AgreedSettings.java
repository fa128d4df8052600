package be.signaalhuis.standalone.compose;

import java.util.Set;
import java.util.TreeSet;

/**
 * The settings as agreed before the services were there. A service with a configuration file of its own is no longer
 * held against this list: once both have one, this class goes, with its one use in {@link ServiceSettings}.
 */
final class AgreedSettings {

    private static final Set<String> REQUIRED = Set.of(
            "signaalhuis.database.url",
            "signaalhuis.database.user",
            "signaalhuis.database.password",
            "signaalhuis.migration.user",
            "signaalhuis.migration.password",
            "signaalhuis.keys.url",
            "signaalhuis.keys.user",
            "signaalhuis.keys.password",
            "signaalhuis.kek.kind",
            "signaalhuis.security.issuer");
    private static final Set<String> OPTIONAL = Set.of(
            "signaalhuis.bind-address",
            "signaalhuis.kek.file",
            "signaalhuis.kek.vault.url",
            "signaalhuis.kek.vault.token",
            "signaalhuis.kek.vault.key-name",
            "signaalhuis.kek.vault.mount",
            "signaalhuis.kek.pkcs11.config",
            "signaalhuis.kek.pkcs11.pin",
            "signaalhuis.kek.pkcs11.alias",
            "signaalhuis.security.jwk-set-uri",
            "signaalhuis.security.roles-claim",
            "signaalhuis.security.municipality-claim",
            "signaalhuis.security.organisation-claim");

    private AgreedSettings() {}

    static ServiceSettings of(String service) {
        var known = new TreeSet<>(REQUIRED);
        known.addAll(OPTIONAL);
        var name = service.replace("-service", "");
        known.add("signaalhuis." + name + ".port");
        known.add("signaalhuis." + name + ".management-port");
        return new ServiceSettings(known, REQUIRED);
    }
}
