package be.signaalhuis.query.audit.tree.timestamps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;

/** A time-stamp authority on a port of its own (RFC 3161), which can be told to misbehave. */
final class TestAuthority implements AutoCloseable {

    /** What it answers with. */
    enum Mood {
        HONEST,
        OUT_OF_ORDER,
        BABBLING,
        REFUSING,
        STAMPS_SOMETHING_ELSE,
        FORGETS_THE_NONCE,
        DAMAGED
    }

    final AtomicInteger asked = new AtomicInteger();
    volatile Mood mood = Mood.HONEST;
    private final TestCertificates certificates = new TestCertificates();
    private final HttpServer server;

    TestAuthority() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tsa", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
    }

    /** A file with the certificate of who vouches for it. */
    Path root() throws IOException {
        var pem = "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                .formatted(Base64.getMimeEncoder().encodeToString(certificates.root()));
        return Files.writeString(Files.createTempFile("root", ".pem"), pem);
    }

    private void answer(HttpExchange call) throws IOException {
        asked.incrementAndGet();
        try (call) {
            var request = new TimeStampRequest(call.getRequestBody().readAllBytes());
            var answer = mood == Mood.BABBLING ? new byte[] {1, 2, 3} : stamped(request);
            call.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            call.sendResponseHeaders(mood == Mood.OUT_OF_ORDER ? 500 : 200, answer.length);
            call.getResponseBody().write(answer);
        }
    }

    private byte[] stamped(TimeStampRequest request) throws IOException {
        try {
            var tokens = certificates.tokens();
            var answers = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
            if (mood == Mood.REFUSING) {
                return answers.generateRejectedResponse(new TSPException("no")).getEncoded();
            }
            var answer = answers.generate(misheard(request), BigInteger.ONE, Date.from(Instant.now()))
                    .getEncoded();
            if (mood == Mood.DAMAGED) {
                answer[answer.length - 5] ^= 1;
            }
            return answer;
        } catch (TSPException e) {
            throw new IOException(e);
        }
    }

    private TimeStampRequest misheard(TimeStampRequest request) throws IOException {
        var asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        return switch (mood) {
            case STAMPS_SOMETHING_ELSE -> asking.generate(TSPAlgorithms.SHA256, new byte[32], request.getNonce());
            case FORGETS_THE_NONCE ->
                asking.generate(TSPAlgorithms.SHA256, request.getMessageImprintDigest(), BigInteger.TEN);
            default -> request;
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
