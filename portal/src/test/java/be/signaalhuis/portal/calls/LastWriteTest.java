package be.signaalhuis.portal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

class LastWriteTest {

    private final LastWrite lastWrite = new LastWrite(new MockHttpServletRequest());

    @Test
    void whoWroteNothingWaitsForNothing() {
        lastWrite.remember(new HttpHeaders());
        assertThat(lastWrite.token()).isEmpty();
    }

    @Test
    void theNextPageWaitsForTheLastWrite() {
        lastWrite.remember(answer("99"));
        lastWrite.remember(answer("100"));
        assertThat(lastWrite.token()).contains("100");
    }

    @Test
    void anOldAnswerGivenAgainTakesNothingOutOfSight() {
        lastWrite.remember(answer("100"));
        lastWrite.remember(answer("99"));
        assertThat(lastWrite.token()).contains("100");
    }

    private static HttpHeaders answer(String token) {
        var headers = new HttpHeaders();
        headers.set(LastWrite.TOKEN, token);
        return headers;
    }
}
