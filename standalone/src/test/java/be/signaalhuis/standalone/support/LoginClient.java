package be.signaalhuis.standalone.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the development login as a program does, and as the portal with a browser does. */
public record LoginClient(String address) {

    private static final String REDIRECT = "http://127.0.0.1:8080/login/oauth2/code/signaalhuis";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-long";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** What the portal gets for a person. */
    public record Tokens(String access, String id) {}

    public String clientToken(String name, String secret) throws Exception {
        HttpResponse<String> answer = token(name, secret, Map.of("grant_type", "client_credentials"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer).get("access_token").asString();
    }

    public int tokenStatus(String name, String secret) throws Exception {
        return token(name, secret, Map.of("grant_type", "client_credentials")).statusCode();
    }

    /** The whole way of the browser: portal, login form, back with a code, which the portal changes into tokens. */
    public Tokens logIn(String person, String password) throws Exception {
        HttpClient browser = browser();
        String back = logIn(browser, person, password);
        String answer = location(get(browser, back));
        assertThat(answer).startsWith(REDIRECT + "?code=");
        String code = URI.create(answer).getQuery().split("[=&]")[1];
        HttpResponse<String> tokens = token(
                "portal",
                "demo",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", REDIRECT,
                        "code_verifier", VERIFIER));
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        return new Tokens(
                json(tokens).get("access_token").asString(),
                json(tokens).get("id_token").asString());
    }

    public String logInRedirect(String person, String password) throws Exception {
        return logIn(browser(), person, password);
    }

    public String loginPage(String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Accept-Language", language)
                .build();
        return browser().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    public String authorizeWithoutProofKey() throws Exception {
        return location(get(browser(), authorize(Map.of())));
    }

    private String logIn(HttpClient browser, String person, String password) throws Exception {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        HttpResponse<String> first =
                get(browser, authorize(Map.of("code_challenge", challenge, "code_challenge_method", "S256")));
        HttpResponse<String> form = get(browser, location(first));
        Matcher csrf = CSRF.matcher(form.body());
        assertThat(csrf.find()).as(form.body()).isTrue();
        return location(browser.send(
                post("/login", Map.of("username", person, "password", password, "_csrf", csrf.group(1)))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    private String authorize(Map<String, String> proof) {
        Map<String, String> question = new java.util.LinkedHashMap<>(proof);
        question.putAll(Map.of(
                "response_type", "code",
                "client_id", "portal",
                "scope", "openid profile",
                "state", "s",
                "redirect_uri", REDIRECT));
        return address + "/oauth2/authorize?" + form(question);
    }

    private HttpResponse<String> token(String name, String secret, Map<String, String> fields) throws Exception {
        String basic = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = post("/oauth2/token", fields)
                .header("Authorization", "Basic " + basic)
                .build();
        return browser().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(String path, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    private static HttpResponse<String> get(HttpClient browser, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return URI.create(address).resolve(location).toString();
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JsonMapper.shared().readTree(answer.body());
    }
}
