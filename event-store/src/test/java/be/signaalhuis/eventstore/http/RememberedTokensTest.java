package be.signaalhuis.eventstore.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedTokensTest {

    private final List<String> asked = new ArrayList<>();
    private boolean holds = true;
    private long now;
    private final RememberedTokens tokens = new RememberedTokens(this::issuer, this::validator, () -> now);

    @Test
    void aTokenIsCheckedOnce() {
        tokens.decode("one");

        assertThat(tokens.decode("one").getSubject()).isEqualTo("subject of one");
        assertThat(tokens.decode("other").getSubject()).isEqualTo("subject of other");
        assertThat(asked).containsExactly("one", "other");
    }

    @Test
    void aTokenThatNoLongerHoldsIsRefusedThoughItsSignatureIsKnown() {
        tokens.decode("one");
        holds = false;

        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void afterAMinuteTheIssuerIsAskedAgain() {
        tokens.decode("one");
        now += Duration.ofSeconds(61).toNanos();

        tokens.decode("one");

        assertThat(asked).containsExactly("one", "one");
    }

    @Test
    void aWrongTokenIsRefusedEachTime() {
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(asked).containsExactly("forged", "forged");
    }

    @Test
    void theTokenItselfIsNotKept() {
        tokens.decode("one");

        assertThat(tokens.decode("one").getTokenValue()).isNotEqualTo("one");
    }

    private Jwt issuer(String token) {
        asked.add(token);
        if (token.equals("forged")) {
            throw new BadJwtException("signature");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("subject of " + token)
                .expiresAt(Instant.now().plusSeconds(60))
                .build();
    }

    private OAuth2TokenValidatorResult validator(Jwt token) {
        return holds
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }
}
