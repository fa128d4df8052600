package be.signaalhuis.standalone;

import be.signaalhuis.standalone.login.DemoPassword;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the example registers as an administrator would: {@code --demo}. */
final class Demonstration {

    private static final String ADMINISTRATOR = "admin:" + DemoPassword.WORD;

    private Demonstration() {}

    static void ask(Settings settings) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(
                            URI.create(Settings.address(settings.commandPort()) + "/v1/demonstration-data"))
                    .header("Authorization", "Bearer " + token(http, settings))
                    .POST(BodyPublishers.noBody())
                    .build();
            var answer = http.send(asked, BodyHandlers.discarding());
            System.out.println(
                    answer.statusCode() == 202
                            ? "The example registers are being imported."
                            : "The example registers were not imported: " + answer.statusCode());
        }
    }

    private static String token(HttpClient http, Settings settings) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString(ADMINISTRATOR.getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(settings.loginAddress() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        return new JsonMapper().readTree(answer.body()).get("access_token").asString();
    }
}
