package be.signaalhuis.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** How often a second this disk makes 8 kB durable; beside a figure it tells what that figure is worth. */
public final class DiskProbe {

    private static final int PAGE = 8192;

    private final Duration time;

    public DiskProbe(Duration time) {
        this.time = time;
    }

    /** Pages written over and synced a second, as a write-ahead log does in its own files. */
    public double syncsPerSecond() {
        try {
            var file = Files.createTempFile("fdatasync", ".probe");
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
                channel.write(ByteBuffer.allocate(1 << 20), 0);
                channel.force(true);
                return measure(channel);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double measure(FileChannel channel) throws IOException {
        var page = ByteBuffer.allocateDirect(PAGE);
        long start = System.nanoTime();
        long syncs = 0;
        while (System.nanoTime() - start < time.toNanos()) {
            channel.write(page.clear(), syncs % 128 * PAGE);
            channel.force(false);
            syncs++;
        }
        return syncs * 1e9 / (System.nanoTime() - start);
    }
}
