package be.signaalhuis.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection that asks and waits. The load comes from the same cores as the service, so this does as
 * little as HTTP/1.1 allows: a full client would be measured along.
 */
public final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    public Connection(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = socket.getOutputStream();
    }

    /** @param headers lines of their own, each ended by {@code \r\n} */
    public Answer post(String path, String headers, String body) throws IOException {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                + content.length + "\r\n" + headers + "\r\n";
        var start = head.getBytes(StandardCharsets.ISO_8859_1);
        var request = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, request, start.length, content.length);
        return exchange(request);
    }

    public Answer get(String path, String headers) throws IOException {
        return exchange(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A server ends a connection after so many calls (Tomcat: 100) and says so; the next call finds a new one. */
    private Answer exchange(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        var answer = Answer.readFrom(in);
        if ("close".equalsIgnoreCase(answer.header("Connection"))) {
            socket.close();
            open();
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
