package be.signaalhuis.benchmarks.product;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.locks.LockSupport;

/** Ports of this machine that nobody listens on yet. */
final class FreePorts {

    private static final long PATIENCE = 120_000_000_000L;

    private FreePorts() {}

    static int one() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A web server of Spring's listens when all else of its service is ready. */
    static void awaitListener(int port, ChildJvm process) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end && process.isAlive()) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(20_000_000L);
            }
        }
        process.close();
        throw new IOException("nothing listens; see " + process.output());
    }
}
