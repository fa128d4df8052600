package be.signaalhuis.eventstore.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a minute that a token's signature was right, as checking it costs more than most of what is asked
 * with it; a key that the issuer withdraws is trusted for so much longer. Whether the token still holds is checked
 * each time. A token is known by its hash and is itself not kept.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final String NOT_KEPT = "-";

    private final JwtDecoder issuer;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<ByteBuffer, Jwt> signed;

    RememberedTokens(JwtDecoder issuer, OAuth2TokenValidator<Jwt> validator) {
        this(issuer, validator, Ticker.systemTicker());
    }

    RememberedTokens(JwtDecoder issuer, OAuth2TokenValidator<Jwt> validator, Ticker clock) {
        this.issuer = issuer;
        this.validator = validator;
        this.signed = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .executor(Runnable::run)
                .ticker(clock)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        var hash = hash(token);
        var known = signed.getIfPresent(hash);
        if (known == null) {
            var read = issuer.decode(token);
            signed.put(hash, withoutText(read));
            return read;
        }
        var doubts = validator.validate(known);
        if (doubts.hasErrors()) {
            throw new JwtValidationException("the token no longer holds", doubts.getErrors());
        }
        return known;
    }

    private static Jwt withoutText(Jwt read) {
        return Jwt.withTokenValue(NOT_KEPT)
                .headers(headers -> headers.putAll(read.getHeaders()))
                .claims(claims -> claims.putAll(read.getClaims()))
                .build();
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
