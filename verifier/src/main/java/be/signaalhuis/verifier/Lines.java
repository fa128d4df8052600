package be.signaalhuis.verifier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Lines of a file that may be compressed, none longer than a limit, so that no file can fill the memory. */
final class Lines {

    static final int LONGEST = 16 << 20;
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long number;
    private boolean tooLong;
    private boolean broken;

    Lines(InputStream raw) throws IOException {
        this.in = unpacked(new BufferedInputStream(raw, BUFFER));
    }

    private static InputStream unpacked(BufferedInputStream raw) throws IOException {
        raw.mark(2);
        boolean gzip = raw.read() == GZIP_FIRST && raw.read() == GZIP_SECOND;
        raw.reset();
        return gzip ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** The next line without its end, or null when there is none any more. */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + end - at > LONGEST;
            if (!tooLong) {
                line.write(buffer, at, end - at);
            }
            boolean whole = end < filled;
            at = whole ? end + 1 : end;
            if (whole) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any ? line.toByteArray() : null;
    }

    private boolean fill() throws IOException {
        try {
            at = 0;
            filled = broken ? -1 : in.read(buffer);
        } catch (EOFException | ZipException e) {
            broken = true;
            filled = -1;
        }
        return filled > 0;
    }

    long number() {
        return number;
    }

    boolean wasTooLong() {
        return tooLong;
    }
}
