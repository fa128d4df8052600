package be.signaalhuis.standalone.login;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The form where a person says who they are, in the language of their browser and otherwise in Dutch. */
@RestController
final class LoginPage {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.FRENCH, Locale.ENGLISH);

    private static final ResourceBundle.Control DUTCH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <style>body{font:1.125rem/1.5 sans-serif;max-width:24rem;margin:3rem auto;padding:0 1rem}
            label{display:block;margin-top:1rem;font-weight:bold}
            select,input,button{font:inherit;padding:.4rem;width:100%%;box-sizing:border-box}
            button{margin-top:1.5rem}[role=alert]{border-left:.3rem solid #b10e1e;padding-left:.7rem}</style></head>
            <body><main><h1>%2$s</h1><p>%3$s</p>%4$s
            <form method="post" action="/login"><input type="hidden" name="_csrf" value="%5$s">
            <label for="username">%6$s</label><select id="username" name="username">%7$s</select>
            <label for="password">%8$s</label><input id="password" name="password" type="password" required>
            <button type="submit">%9$s</button></form></main></body></html>
            """;

    private final String people;

    LoginPage(LoginProperties login) {
        people = login.identities().stream()
                .map(identity -> "<option>" + identity.name() + "</option>")
                .collect(Collectors.joining());
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(@RequestParam(required = false) String error, CsrfToken csrf, Locale wanted) {
        Locale language = LANGUAGES.stream()
                .filter(known -> speaks(wanted, known))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
        ResourceBundle text = ResourceBundle.getBundle("login-messages", language, DUTCH_OTHERWISE);
        String alert = error == null ? "" : "<p role=\"alert\">" + text.getString("error") + "</p>";
        return PAGE.formatted(
                language.getLanguage(),
                text.getString("title"),
                text.getString("explanation"),
                alert,
                csrf.getToken(),
                text.getString("person"),
                people,
                text.getString("password"),
                text.getString("submit"));
    }

    private static boolean speaks(Locale wanted, Locale known) {
        return wanted.getLanguage().equals(known.getLanguage());
    }
}
