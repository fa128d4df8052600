package be.signaalhuis.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.error.YAMLException;

class ComposeFileTest {

    private static final Path BROKEN = Path.of("src/test/resources/compose");

    private final ComposeFile compose = ComposeFile.ofTheProject();

    @Test
    void theProjectsFileFollowsTheSpecificationAndTheHouseRules() {
        assertThat(ComposeRules.complaintsAbout(compose)).isEmpty();
        assertThat(compose.services())
                .containsOnlyKeys("postgres", "keycloak", "command-service", "query-service", "portal");
    }

    @Test
    void everyFaultOfADeliberatelyBrokenFileIsNamed() {
        assertThat(ComposeRules.complaintsAbout(ComposeFile.read(BROKEN.resolve("broken.yml"))))
                .containsExactlyInAnyOrder(
                        "top level: unknown key volume",
                        "naked: unknown key enviroment",
                        "naked: neither image nor build",
                        "naked: no health test",
                        "naked healthcheck: interval is no duration",
                        "naked healthcheck: timeout is no duration",
                        "naked healthcheck: start_period is no duration",
                        "naked healthcheck: retries is no number",
                        "naked: depends_on without conditions",
                        "naked: keeps capabilities",
                        "naked: may gain privileges",
                        "naked: not read-only",
                        "naked: environment is no map",
                        "careless: no Dockerfile",
                        "careless healthcheck: unknown key retry",
                        "careless healthcheck: interval is no duration",
                        "careless: no such condition on naked: healthy",
                        "careless: depends on a service that is not there: nobody",
                        "careless: port not on 127.0.0.1: 8081:8081",
                        "careless: undeclared in networks: elsewhere",
                        "careless: undeclared in secrets: kek",
                        "careless: no such volume or path: ./nowhere",
                        "careless: asks for privileges",
                        "careless: a secret that is not asked for: SIGNAALHUIS_KEYS_PASSWORD",
                        "careless: a secret that is not asked for: SIGNAALHUIS_DATABASE_PASSWORD");
    }

    @Test
    void aKeyWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> ComposeFile.read(BROKEN.resolve("twice.yml")))
                .isInstanceOf(YAMLException.class)
                .hasMessageContaining("duplicate key");
    }

    @ParameterizedTest
    @CsvSource({
        "command-service, be.signaalhuis.command",
        "query-service, be.signaalhuis.query",
        "portal, be.signaalhuis.portal"
    })
    void everyVariableOfAServiceIsReadAndEverySettingItNeedsIsSet(String service, String ownPackage) {
        var settings = service.equals("portal")
                ? ServiceSettings.ofThePortal(ownPackage)
                : ServiceSettings.of(service, ownPackage);
        assertThat(settings.known()).containsAll(settings.required());
        assertThat(unread(compose, service, settings)).isEmpty();
        assertThat(missing(compose, service, settings)).isEmpty();
    }

    @Test
    void aVariableThatNobodyReadsAndASettingThatNobodySetsAreNamed() {
        var broken = ComposeFile.read(BROKEN.resolve("broken.yml"));
        var settings = ServiceSettings.fromYaml("compose/sample-service.yml");
        assertThat(unread(broken, "careless", settings)).containsExactly("SIGNAALHUIS_KEYS_PASSWORDS", "TZ");
        assertThat(missing(broken, "careless", settings)).containsExactly("signaalhuis.database.url");
    }

    @Test
    void theExampleEnvironmentGivesEachVariableAndNoOther() throws IOException {
        var given = lines(".env.example")
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')));
        assertThat(given).containsExactlyInAnyOrderElementsOf(compose.variables());
    }

    @Test
    void theRolesOfTheDatabaseGetThePasswordsThatTheServicesUse() throws IOException {
        var asked = Pattern.compile("\\\\getenv \\w+ (\\w+)");
        var passwords = lines("event-store/docker/postgres/10-roles.sh")
                .map(asked::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group(1))
                .toList();
        assertThat(passwords)
                .hasSize(5)
                .allSatisfy(
                        name -> assertThat(compose.environmentOf("postgres")).containsKey(name));
    }

    private static List<String> unread(ComposeFile file, String service, ServiceSettings settings) {
        return file.environmentOf(service).keySet().stream()
                .filter(variable -> settings.known().stream().noneMatch(name -> ServiceSettings.sets(variable, name)))
                .sorted()
                .toList();
    }

    private static List<String> missing(ComposeFile file, String service, ServiceSettings settings) {
        var variables = file.environmentOf(service).keySet();
        return settings.required().stream()
                .filter(name -> variables.stream().noneMatch(variable -> ServiceSettings.sets(variable, name)))
                .toList();
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(ComposeFile.PROJECT.resolve(file)).stream();
    }
}
