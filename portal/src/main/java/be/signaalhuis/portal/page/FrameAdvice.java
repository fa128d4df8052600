package be.signaalhuis.portal.page;

import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame: the reader, where she may go, and the languages. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final Navigation navigation;
    private final Duration idle;

    FrameAdvice(Navigation navigation, @Value("${server.servlet.session.timeout}") Duration idle) {
        this.navigation = navigation;
        this.idle = idle;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale language) {
        var reader = Reader.current();
        var path = path(request);
        return new Frame(
                reader,
                navigation.of(reader, path, PageRights.OF_THE_PORTAL),
                languages(path, request.getQueryString(), language),
                idle.toSeconds());
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static List<Frame.Language> languages(String path, String query, Locale now) {
        return Languages.ALL.stream()
                .map(one -> new Frame.Language(
                        one.getLanguage(),
                        one.getDisplayLanguage(one),
                        UriComponentsBuilder.fromPath(path)
                                .query(query)
                                .replaceQueryParam(Languages.PARAMETER, one.getLanguage())
                                .build()
                                .toUriString(),
                        one.getLanguage().equals(now.getLanguage())))
                .toList();
    }
}
