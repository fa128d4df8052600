package be.signaalhuis.query.audit.tree.witnesses;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line under a signed note (C2SP signed-note).
 *
 * @param name of the key
 * @param keyId its first four bytes, in hexadecimal
 * @param signature what follows them
 * @param text the line as it came, without its end
 */
record SignatureLine(String name, String keyId, byte[] signature, String text) {

    private static final int KEY_ID = 4;

    /** The year 9999. */
    private static final long LATEST = 253_402_300_799L;

    private static final Pattern LINE = Pattern.compile("\u2014 ([^\\s\\p{Z}+]{1,200}) ([A-Za-z0-9+/]{8,12000}={0,2})");

    /** The moment a cosignature begins with, in seconds since 1970; of another signature it means nothing. */
    long seconds() {
        return ByteBuffer.wrap(signature).getLong();
    }

    Instant seen() {
        return Instant.ofEpochSecond(Math.clamp(seconds(), 0, LATEST));
    }

    static Optional<SignatureLine> read(String line) {
        var matcher = LINE.matcher(line);
        return matcher.matches() ? read(line, matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    private static Optional<SignatureLine> read(String line, String name, String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length < KEY_ID + Long.BYTES) {
                return Optional.empty();
            }
            var keyId = HexFormat.of().formatHex(bytes, 0, KEY_ID);
            return Optional.of(new SignatureLine(name, keyId, Arrays.copyOfRange(bytes, KEY_ID, bytes.length), line));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
