package be.signaalhuis.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Says something to whoever hears the page, when a part of it came by a script. */
@Component
public class Spoken {

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Spoken(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    public void say(String words) {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("X-Spoken", UriUtils.encode(words, StandardCharsets.UTF_8));
        }
    }
}
