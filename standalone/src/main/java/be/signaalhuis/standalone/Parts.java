package be.signaalhuis.standalone;

import be.signaalhuis.standalone.database.EmbeddedDatabase;
import be.signaalhuis.standalone.database.Passwords;
import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.login.LoginService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns a product into contexts that find each other, their data and their keys. */
final class Parts {

    static final String KEYS_ROLE = "signaalhuis_keys";
    static final String SEQUENCER_ROLE = "signaalhuis_sequencer";

    /** Fetches a token into the shell's TOKEN, without needing anything but curl and sed. */
    private static final String FETCH_TOKEN = """
            TOKEN=$(curl -s -u intake:demo -d grant_type=client_credentials %s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')""";

    private final Settings settings;
    private final DataFolder folder;

    Parts(Settings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** The login first, because it stops last. */
    List<Part> of(Product product, EmbeddedDatabase database) throws SQLException {
        product.migration().migrate(database.superuser());
        Map<String, String> passwords = Passwords.renew(database.superuser(), roles(product));
        List<Part> parts = new ArrayList<>();
        parts.add(login());
        for (Service service : product.services()) {
            parts.add(part(service, database, passwords));
        }
        return parts;
    }

    private static Set<String> roles(Product product) {
        Set<String> roles = new TreeSet<>();
        for (Service service : product.services()) {
            roles.add(service.role());
            if (service.holdsKeys()) {
                roles.add(KEYS_ROLE);
            }
            if (service.sequences()) {
                roles.add(SEQUENCER_ROLE);
            }
        }
        return roles;
    }

    Part login() {
        Map<String, String> properties = Map.of(
                "signaalhuis.login.issuer", settings.loginAddress(),
                "signaalhuis.login.portal", Settings.address(settings.portalPort()),
                "signaalhuis.login.signing-key",
                        folder.login().resolve("signing-key.json").toString());
        String firstThingToTry = FETCH_TOKEN.formatted(settings.loginAddress());
        return new Part("login", LoginService.class, settings.loginPort(), properties, firstThingToTry);
    }

    private Part part(Service service, EmbeddedDatabase database, Map<String, String> passwords) {
        int port = service.port().applyAsInt(settings);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("signaalhuis.database.url", database.url());
        properties.put("signaalhuis.database.user", service.role());
        properties.put("signaalhuis.database.password", passwords.get(service.role()));
        properties.put("signaalhuis.migration.user", EmbeddedDatabase.SUPERUSER);
        properties.put("signaalhuis.migration.password", database.superuserPassword());
        if (service.holdsKeys()) {
            properties.put("signaalhuis.keys.url", database.url());
            properties.put("signaalhuis.keys.user", KEYS_ROLE);
            properties.put("signaalhuis.keys.password", passwords.get(KEYS_ROLE));
            properties.put("signaalhuis.kek.kind", "file");
            properties.put(
                    "signaalhuis.kek.file", folder.keys().resolve("kek.json").toString());
        }
        if (service.sequences()) {
            properties.put("signaalhuis.merkle.user", SEQUENCER_ROLE);
            properties.put("signaalhuis.merkle.password", passwords.get(SEQUENCER_ROLE));
            properties.put(
                    "signaalhuis.merkle.key-file",
                    folder.keys().resolve("merkle.json").toString());
        }
        properties.put("signaalhuis.security.issuer", settings.loginAddress());
        properties.put("signaalhuis.security.jwk-set-uri", settings.loginAddress() + "/oauth2/jwks");
        properties.putAll(service.own().properties(settings, folder));
        String firstThingToTry = service.firstThingToTry().formatted(Settings.address(port));
        return new Part(service.name(), service.source(), port, properties, firstThingToTry);
    }
}
