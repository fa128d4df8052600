package be.signaalhuis.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ServiceSettingsTest {

    @Test
    void readsPlaceholdersAndTheDefaultsThatTheFileGives() {
        var settings = ServiceSettings.fromYaml("compose/sample-service.yml", "compose/not-there.yml");
        assertThat(settings.known())
                .containsExactly(
                        "signaalhuis.bind-address",
                        "signaalhuis.database.password",
                        "signaalhuis.database.url",
                        "signaalhuis.kek.vault.key-name",
                        "signaalhuis.keys.password",
                        "signaalhuis.keys.user");
        assertThat(settings.required())
                .containsExactly(
                        "signaalhuis.database.password", "signaalhuis.database.url", "signaalhuis.keys.password");
    }

    @Test
    void readsSettingsClassesAndThoseInsideThem() {
        var settings = new ServiceSettings(new TreeSet<>(), new TreeSet<>());
        settings.addNamesOf(Kek.class, "signaalhuis.kek");
        assertThat(settings.known()).containsExactly("signaalhuis.kek.kind", "signaalhuis.kek.vault.key-name");
    }

    @Test
    void asksSpringWhichVariableSetsWhat() {
        assertThat(ServiceSettings.sets("SIGNAALHUIS_SECURITY_JWKSETURI", "signaalhuis.security.jwk-set-uri"))
                .isTrue();
        assertThat(ServiceSettings.sets("SIGNAALHUIS_SECURITY_JWKURI", "signaalhuis.security.jwk-set-uri"))
                .isFalse();
    }

    private enum Kind {
        FILE
    }

    private record Kek(Kind kind, Vault vault) {}

    private static final class Vault {
        private URI keyName;

        public URI getKeyName() {
            return keyName;
        }

        public void setKeyName(URI keyName) {
            this.keyName = keyName;
        }
    }
}
