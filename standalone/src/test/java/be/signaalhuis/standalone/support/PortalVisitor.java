package be.signaalhuis.standalone.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who logs in to the portal and reads its pages, without a browser: for what is measured, not seen. */
public final class PortalVisitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String portal;
    /** By hand: Java's own would not send a Secure cookie over plain HTTP, as browsers do to this machine. */
    private final Map<String, String> cookies = new TreeMap<>();

    private PortalVisitor(String portal) {
        this.portal = portal;
    }

    public static PortalVisitor loggedIn(String portal, String person) throws Exception {
        var visitor = new PortalVisitor(portal);
        var form = visitor.follow(visitor.send(request(portal + "/")));
        var csrf = CSRF.matcher(text(form));
        assertThat(csrf.find()).as("the login form").isTrue();
        var login = form.uri().resolve("/login").toString();
        var sent = visitor.send(request(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form(Map.of("username", person, "password", "demo", "_csrf", csrf.group(1))))));
        assertThat(visitor.follow(sent).statusCode()).isEqualTo(200);
        return visitor;
    }

    /** A page as the browser gets it: compressed, when the portal does that. */
    public HttpResponse<byte[]> page(String path) throws Exception {
        return send(request(portal + path).header("Accept-Encoding", "gzip"));
    }

    private HttpResponse<byte[]> follow(HttpResponse<byte[]> answer) throws Exception {
        var now = answer;
        for (int hop = 0; hop < 10 && now.statusCode() / 100 == 3; hop++) {
            var next = now.uri().resolve(now.headers().firstValue("Location").orElseThrow());
            now = send(request(next.toString()));
        }
        return now;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(HttpResponse<byte[]> page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }
}
