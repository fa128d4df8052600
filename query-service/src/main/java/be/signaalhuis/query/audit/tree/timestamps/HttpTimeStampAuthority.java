package be.signaalhuis.query.audit.tree.timestamps;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** An authority that is asked over HTTP (RFC 3161 §3.4). */
final class HttpTimeStampAuthority implements TimeStampAuthority {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int NONCE_BITS = 64;

    private final URI url;
    private final TokenCheck check;
    private final SecureRandom chance = new SecureRandom();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    HttpTimeStampAuthority(URI url, TokenCheck check) {
        this.url = url;
        this.check = check;
    }

    @Override
    public String name() {
        return url.getHost();
    }

    @Override
    public TimeStamp stamp(byte[] sha256) throws IOException {
        var asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        var request = asking.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(NONCE_BITS, chance));
        return check.believed(request, answer(request));
    }

    private byte[] answer(TimeStampRequest request) throws IOException {
        var post = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        try {
            var reply = http.send(post, BodyHandlers.ofByteArray());
            if (reply.statusCode() != 200) {
                throw new IOException("the time-stamp authority answers " + reply.statusCode());
            }
            return reply.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while asking", e);
        }
    }
}
