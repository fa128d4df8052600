package be.signaalhuis.eventstore.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An issuer of tokens for tests: real signatures, keys served over HTTP as any OIDC server does. */
public final class TestLogin {

    private static final RSAKey KEY = key();
    private static final HttpServer KEYS = serve();
    private static final String ISSUER = "http://127.0.0.1:" + KEYS.getAddress().getPort();

    private TestLogin() {}

    /** The settings with which a service believes these tokens. */
    public static Map<String, Object> settings() {
        return Map.of("signaalhuis.security.issuer", ISSUER, "signaalhuis.security.jwk-set-uri", ISSUER + "/jwks");
    }

    /** A token of the standalone's clients: {@code intake-as} works for 71002, all others for 71016. */
    public static String token(String client) {
        return token(client, claims -> claims);
    }

    /** The same token with something changed about it. */
    public static String token(String client, UnaryOperator<JWTClaimsSet.Builder> change) {
        var municipality = client.equals("intake-as") ? "71002" : "71016";
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(client)
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                .claim("roles", List.of(client.replace("-as", "")))
                .claim("municipality", municipality)
                .claim("organisation", "meldpunt-" + municipality);
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(KEY.getKeyID())
                    .build();
            var token = new SignedJWT(header, change.apply(claims).build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
