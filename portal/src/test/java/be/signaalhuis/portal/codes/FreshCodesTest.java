package be.signaalhuis.portal.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FreshCodesTest {

    private final MovableClock clock = new MovableClock("2026-11-26T10:00:00Z");

    @Test
    void theListsAreAskedOnceInTenMinutes() {
        try (var service = FakeService.start().says("/v1/codes", 200, edition("1"))) {
            var codes = new Codes(service.questions(), clock);
            codes.book();
            clock.goOn(Duration.ofMinutes(9));
            codes.book();
            assertThat(service.asked()).hasSize(1);
            service.says("/v1/codes", 200, edition("2"));
            clock.goOn(Duration.ofMinutes(2));
            assertThat(codes.book().version()).isEqualTo("2");
        }
    }

    @Test
    void anOldEditionServesWhileNoNewOneCanBeHad() {
        try (var service = FakeService.start().says("/v1/codes", 200, edition("1"))) {
            var codes = new Codes(service.questions(), clock);
            codes.book();
            service.says("/v1/codes", 503, "{}");
            clock.goOn(Duration.ofMinutes(11));
            assertThat(codes.book().version()).isEqualTo("1");
            service.says("/v1/codes", 200, edition("2"));
            clock.goOn(Duration.ofSeconds(11));
            assertThat(codes.book().version()).isEqualTo("2");
        }
    }

    @Test
    void withoutAnyEditionThereAreNoCodes() {
        try (var service = FakeService.start().says("/v1/codes", 503, "{}")) {
            var codes = new Codes(service.questions(), clock);
            assertThatThrownBy(codes::book).isInstanceOf(Refusal.class);
        }
    }

    private static String edition(String version) {
        return "{\"version\": \"%s\", \"lists\": {}, \"serviceAreas\": []}".formatted(version);
    }
}
