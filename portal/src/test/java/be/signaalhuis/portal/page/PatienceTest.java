package be.signaalhuis.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;

class PatienceTest {

    private final MovableClock clock = new MovableClock("2026-11-26T13:05:00Z");
    private final MockHttpSession session = new MockHttpSession();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private MockHttpServletResponse response;

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aPageThatHasSeenAllDoesNotWait() {
        assertThat(page(false)).isFalse();
        assertThat(model).containsEntry("behind", false).containsEntry("refresh", null);
    }

    @Test
    void aPageThatIsBehindComesAgain() {
        assertThat(page(true)).isFalse();
        assertThat(model)
                .containsEntry("behind", true)
                .containsEntry("late", false)
                .containsEntry("refresh", 2);
    }

    @Test
    void aScriptGetsNothingUntilThereIsSomethingNew() {
        page(true);

        assertThat(script(true)).isTrue();
        assertThat(response.getStatus()).isEqualTo(204);
        assertThat(script(false)).isFalse();
        assertThat(response.getStatus()).isEqualTo(286);
        assertThat(response.getHeader("X-Spoken")).startsWith("Bijgewerkt");
    }

    @Test
    void aPageThatAScriptGoesToIsShownThoughItIsBehind() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        request.addHeader("HX-Request", "true");
        response = new MockHttpServletResponse();

        assertThat(Known.patience(request, response, clock).waits(true, model)).isFalse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(model).containsEntry("behind", true).containsEntry("refresh", 2);
    }

    @Test
    void afterHalfAMinuteItSaysSoAndStops() {
        page(true);
        clock.goOn(Duration.ofSeconds(31));

        assertThat(script(true)).isFalse();
        assertThat(response.getStatus()).isEqualTo(286);
        assertThat(model).containsEntry("late", true).containsEntry("refresh", null);
    }

    @Test
    void theNextWaitBeginsAnew() {
        page(true);
        page(false);
        clock.goOn(Duration.ofSeconds(31));
        page(true);

        assertThat(model).containsEntry("late", false);
    }

    private boolean page(boolean behind) {
        return ask(behind, new MockHttpServletRequest());
    }

    private boolean script(boolean behind) {
        var request = new MockHttpServletRequest();
        request.addHeader("HX-Request", "true");
        return ask(behind, request);
    }

    private boolean ask(boolean behind, MockHttpServletRequest request) {
        request.setSession(session);
        response = new MockHttpServletResponse();
        return new Patience(request, response, Known.texts(), clock).isStillWaiting(behind, model);
    }
}
