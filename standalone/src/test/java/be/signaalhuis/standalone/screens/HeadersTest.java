package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.Session;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Cookie;

/** What the pages tell a browser not to do, and what a browser is never told (OWASP ASVS 5.0, 3.3, 3.4, 7.2, 14.3). */
@OnScreen
class HeadersTest {

    private static final Pattern FILES = Pattern.compile("(?:href|src)=\"(/(?:app|webjars)/[^\"]+)\"");
    private static final Pattern HASHED = Pattern.compile("/.+-[0-9a-f]{32}\\.(css|js|svg)");
    /** How every token begins: the header of a JWT. */
    private static final String TOKEN = "eyJ";

    private Browser browser;
    private Visitor visitor;
    private Session session;

    @BeforeEach
    void sitDown(Browser browser, SharedProduct product) {
        this.browser = browser;
        visitor = new Visitor(browser, product.running());
        session = new Session(browser, product.running().portal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/meldpunt/jaarcijfers", "/hulp", "/bestaat-niet"})
    void everyPageForbidsWhatItDoesNotNeed(String page) throws Exception {
        visitor.logIn("intake");
        var headers = session.get(page).headers();
        assertThat(policy(headers))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .contains("base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*", "data:", "https:");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void throughAProxyThatSpeaksTlsTheBrowserNeverComesBackWithoutIt() throws Exception {
        browser.driver().get("about:blank");
        var secure = session.get("/hulp", "X-Forwarded-Proto", "https").headers();
        assertThat(secure.firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000", "includeSubDomains");
        assertThat(session.get("/hulp").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void cookiesAreOfThisHostAloneAndOutOfReachOfScripts() {
        visitor.logIn("intake").open("/?taal=nl");
        var cookies = browser.driver().manage().getCookies().stream()
                .filter(cookie -> !cookie.getName().equals("SIGNAALHUIS_LOGIN"))
                .toList();
        assertThat(cookies)
                .extracting(Cookie::getName)
                .containsExactlyInAnyOrder("__Host-signaalhuis", "__Host-signaalhuis-csrf", "__Host-signaalhuis-taal");
        assertThat(cookies).allMatch(Cookie::isSecure).allMatch(Cookie::isHttpOnly);
        assertThat(cookies).extracting(Cookie::getSameSite).containsOnly("Lax");
        assertThat(cookies).extracting(Cookie::getPath).containsOnly("/");
    }

    @Test
    void theBrowserNeverHoldsAToken() {
        visitor.logIn("intake").open("/meldpunt/jaarcijfers").open("/");
        assertThat(browser.driver().manage().getCookies())
                .extracting(Cookie::getValue)
                .noneMatch(value -> value.contains(TOKEN));
        assertThat(browser.driver().executeScript("return Object.keys(localStorage)"))
                .isEqualTo(List.of());
        assertThat(browser.driver().executeScript("return Object.keys(sessionStorage)"))
                .as("htmx remembers on which page it is")
                .isIn(List.of(), List.of("htmx-current-path-for-history"));
        assertThat(browser.driver().getPageSource()).doesNotContain(TOKEN);
        assertThat(browser.driver().executeScript("return document.cookie")).isEqualTo("");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAndWithItIsNot() throws Exception {
        visitor.logIn("intake");
        assertThat(session.post("/actief", "").statusCode()).isEqualTo(404);
        assertThat(session.post("/afmelden", "_csrf=guessed").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/").heading()).as("still logged in").isEqualTo("Vandaag");
        assertThat(session.post("/actief", "_csrf=" + csrf()).statusCode()).isEqualTo(204);
    }

    private String csrf() {
        return (String) browser.driver().executeScript("return document.querySelector('[name=_csrf]').value");
    }

    @Test
    void filesAreKeptForAYearUnderANameThatChangesWithThem() throws Exception {
        visitor.logIn("intake");
        var files = FILES.matcher(session.get("/").body())
                .results()
                .map(file -> file.group(1))
                .toList();
        assertThat(files)
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(file -> HASHED.matcher(file).matches());
        for (var file : files) {
            var answer = session.get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .as(file)
                    .contains("max-age=31536000")
                    .doesNotContain("no-store");
        }
    }

    @Test
    void whoAsksWithoutALoginGetsNoPage() throws Exception {
        assertThat(session.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/oauth2/authorization/signaalhuis");
        var ofAScript = session.get("/", "HX-Request", "true");
        assertThat(ofAScript.headers().firstValue("HX-Redirect")).contains("/oauth2/authorization/signaalhuis");
        assertThat(ofAScript.body()).isEmpty();
    }

    private static String policy(HttpHeaders headers) {
        return headers.firstValue("Content-Security-Policy").orElseThrow();
    }
}
