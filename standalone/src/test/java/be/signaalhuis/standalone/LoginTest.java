package be.signaalhuis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.logging.Silence;
import be.signaalhuis.standalone.support.FreePort;
import be.signaalhuis.standalone.support.LoginClient;
import be.signaalhuis.standalone.support.WithoutBrowser;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

@WithoutBrowser
class LoginTest {

    @TempDir
    private static Path place;

    private static Parts parts;
    private static ConfigurableApplicationContext login;
    private static LoginClient client;

    @BeforeAll
    static void start() throws Exception {
        Silence.begin();
        Settings settings = Settings.from("--signaalhuis.login.port=" + FreePort.find());
        parts = new Parts(settings, DataFolder.at(place));
        login = parts.login().start();
        client = new LoginClient(settings.loginAddress());
    }

    @AfterAll
    static void stop() {
        login.close();
    }

    @ParameterizedTest
    @CsvSource({
        "intake, intake, 71016, meldpunt-71016",
        "intake-as, intake, 71002, meldpunt-71002",
        "analyst, analyst, 71016, veiligheidshuis-71016",
        "scanmanager, scanmanager, 71016, veiligheidshuis-71016",
        "lco, lco, 71016, lco-71016",
        "partner, partner, 71016, caw-71016",
        "partner-school, partner, 71016, school-71016",
        "policy, policy, 71016, beleid-71016",
        "auditor, auditor, 71016, audit-71016",
        "dpo, dpo, 71016, privacy-71016",
        "admin, admin, 71016, beheer-71016"
    })
    void givesEachClientATokenWithItsOwnClaims(String name, String role, String municipality, String organisation)
            throws Exception {
        assertIdentity(client.clientToken(name, "demo"), name, role, municipality, organisation);
    }

    @ParameterizedTest
    @CsvSource({"intake, intake, 71016, meldpunt-71016", "intake-as, intake, 71002, meldpunt-71002"})
    void givesThePortalTheTokenOfThePersonWhoLoggedIn(
            String name, String role, String municipality, String organisation) throws Exception {
        LoginClient.Tokens tokens = client.logIn(name, "demo");
        assertIdentity(tokens.access(), name, role, municipality, organisation);
        assertIdentity(tokens.id(), name, role, municipality, organisation);
    }

    private static void assertIdentity(String token, String name, String role, String municipality, String organisation)
            throws Exception {
        JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(name);
        assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of(role));
        assertThat(claims.getStringClaim("municipality")).isEqualTo(municipality);
        assertThat(claims.getStringClaim("organisation")).isEqualTo(organisation);
        assertThat(claims.getIssuer()).isEqualTo(client.address());
    }

    @Test
    void letsAccessTokensLiveAWorkingDay() throws Exception {
        JWTClaimsSet claims =
                SignedJWT.parse(client.clientToken("admin", "demo")).getJWTClaimsSet();
        assertThat(claims.getExpirationTime())
                .isCloseTo(claims.getIssueTime(), Duration.ofHours(8).toMillis() + 1000)
                .isAfterOrEqualTo(claims.getIssueTime().toInstant().plus(8, ChronoUnit.HOURS));
    }

    @Test
    void refusesAWrongSecretAndAnUnknownClient() throws Exception {
        assertThat(client.tokenStatus("intake", "wrong")).isEqualTo(401);
        assertThat(client.tokenStatus("nobody", "demo")).isEqualTo(401);
    }

    @Test
    void refusesAPersonWithAWrongPassword() throws Exception {
        assertThat(client.logInRedirect("intake", "wrong")).endsWith("/login?error");
    }

    @ParameterizedTest
    @CsvSource({"nl-BE, Aanmelden bij", "fr-BE, Se connecter à", "en, Sign in to", "de, Aanmelden bij"})
    void speaksTheLanguageOfTheBrowserOrElseDutch(String language, String title) throws Exception {
        assertThat(client.loginPage(language)).contains("<h1>" + title + " Signaalhuis</h1>");
    }

    @Test
    void doesNotGiveThePortalATokenWithoutAPerson() throws Exception {
        assertThat(client.tokenStatus("portal", "demo")).isEqualTo(400);
    }

    @Test
    void doesNotStartALoginWithoutProofKey() throws Exception {
        assertThat(client.authorizeWithoutProofKey())
                .contains("error=invalid_request")
                .contains("code_challenge");
    }

    @Test
    void acceptsYesterdaysTokensAfterARestart() throws Exception {
        String token = client.clientToken("lco", "demo");
        login.close();
        login = parts.login().start();
        JwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(client.address() + "/oauth2/jwks")
                .build();
        assertThat(decoder.decode(token).getSubject()).isEqualTo("lco");
    }

    @Test
    void hasNothingOfTheServicesItSharesAClasspathWith() {
        assertThat(login.getBeanNamesForType(DataSource.class)).isEmpty();
        assertThat(login.getBeanDefinitionNames())
                .noneMatch(name -> name.toLowerCase().contains("axon"));
    }
}
