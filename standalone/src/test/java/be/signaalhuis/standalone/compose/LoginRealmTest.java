package be.signaalhuis.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that Keycloak imports: one client for each role, as the standalone's login has them. */
class LoginRealmTest {

    private static final Path FILE = Path.of("docker/keycloak/signaalhuis-realm.json");

    private final JsonNode realm = JsonMapper.shared().readTree(FILE.toFile());

    @Test
    void hasAClientForEachLoginThePortalAndNoPeople() {
        assertThat(realm.get("clients").size()).isEqualTo(12);
        assertThat(realm.get("users").valueStream()).allMatch(user -> user.has("serviceAccountClientId"));
    }

    @ParameterizedTest
    @CsvSource({
        "intake, intake, 71016",
        "analyst, analyst, 71016",
        "scanmanager, scanmanager, 71016",
        "lco, lco, 71016",
        "partner, partner, 71016",
        "partner-school, partner, 71016",
        "policy, policy, 71016",
        "auditor, auditor, 71016",
        "dpo, dpo, 71016",
        "admin, admin, 71016",
        "intake-as, intake, 71002"
    })
    void aClientCarriesItsRoleItsMunicipalityAndItsOrganisation(String name, String role, String municipality) {
        var client = one("clients", "clientId", name);
        assertThat(mapper(client, "municipality").at("/config/claim.value").stringValue())
                .isEqualTo(municipality);
        assertThat(mapper(client, "organisation").at("/config/claim.value").stringValue())
                .isNotBlank();
        assertThat(mapper(client, "roles").get("protocolMapper").stringValue())
                .isEqualTo("oidc-usermodel-realm-role-mapper");
        assertThat(one("users", "serviceAccountClientId", name)
                        .at("/realmRoles/0")
                        .stringValue())
                .isEqualTo(role);
        assertThat(one("scopeMappings", "client", name).at("/roles/0").stringValue())
                .isEqualTo(role);
    }

    @Test
    void aClientLogsInWithASecretFromTheEnvironmentAndInNoOtherWay() {
        var environment = ComposeFile.ofTheProject().environmentOf("keycloak");
        assertThat(realm.get("clients").valueStream()).allSatisfy(client -> {
            var secret = client.get("secret").stringValue();
            assertThat(secret).matches("\\$\\{\\w+}");
            assertThat(environment).containsKey(secret.substring(2, secret.length() - 1));
            boolean forPeople = client.get("clientId").stringValue().equals("portal");
            assertThat(client.get("serviceAccountsEnabled").booleanValue()).isEqualTo(!forPeople);
            assertThat(client.get("publicClient").booleanValue()).isFalse();
            assertThat(client.get("standardFlowEnabled").booleanValue()).isEqualTo(forPeople);
            assertThat(client.get("directAccessGrantsEnabled").booleanValue()).isFalse();
        });
    }

    @Test
    void thePortalLearnsWhoAPersonIsFromTheIdToken() {
        var portal = one("clients", "clientId", "portal");
        for (var claim : List.of("roles", "municipality", "organisation")) {
            assertThat(mapper(portal, claim).at("/config/id.token.claim").stringValue())
                    .isEqualTo("true");
            assertThat(mapper(portal, claim).at("/config/access.token.claim").stringValue())
                    .isEqualTo("true");
        }
        assertThat(portal.at("/attributes/pkce.code.challenge.method").stringValue())
                .isEqualTo("S256");
    }

    private JsonNode one(String list, String key, String value) {
        var found = realm.get(list)
                .valueStream()
                .filter(node -> node.get(key).stringValue().equals(value))
                .toList();
        assertThat(found).as("%s of %s", list, value).hasSize(1);
        return found.getFirst();
    }

    private static JsonNode mapper(JsonNode client, String claim) {
        return client.get("protocolMappers")
                .valueStream()
                .filter(mapper -> mapper.at("/config/claim.name").stringValue().equals(claim))
                .findFirst()
                .orElseThrow();
    }
}
