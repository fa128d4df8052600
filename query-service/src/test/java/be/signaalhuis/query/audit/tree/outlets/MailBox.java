package be.signaalhuis.query.audit.tree.outlets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on a port of its own, which keeps what it is sent; or takes nothing. */
final class MailBox implements AutoCloseable {

    final List<String> mails = new CopyOnWriteArrayList<>();
    final List<String> recipients = new CopyOnWriteArrayList<>();
    volatile boolean full;
    private final ServerSocket server;

    MailBox() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("mail").start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                talk(caller);
            } catch (IOException gone) {
                // The caller hung up, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 test\r\n");
        out.flush();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            out.print(answer(line, in, out) + "\r\n");
            out.flush();
        }
    }

    private String answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        var command = line.toUpperCase();
        if (command.startsWith("RCPT")) {
            recipients.add(line);
            return full ? "452 full" : "250 ok";
        }
        if (command.startsWith("DATA")) {
            out.print("354 go on\r\n");
            out.flush();
            mails.add(body(in));
        }
        return command.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static String body(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
