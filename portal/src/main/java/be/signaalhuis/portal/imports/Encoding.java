package be.signaalhuis.portal.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the letters of a file are written, told apart as the service does: UTF-8 when the file says so or any line is,
 * else windows-1252, as Belgian Excel writes. The bytes are first read one a character.
 */
enum Encoding {
    UTF_8_WITH_MARK(StandardCharsets.UTF_8),
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    static String bytesAsText(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    static Encoding of(String bytes) {
        if (bytes.startsWith(MARK)) {
            return UTF_8_WITH_MARK;
        }
        return isUtf8(bytes) || bytes.lines().anyMatch(line -> isBeyondAscii(line) && isUtf8(line))
                ? UTF_8
                : WINDOWS_1252;
    }

    static String withoutMark(String bytes) {
        return bytes.startsWith(MARK) ? bytes.substring(MARK.length()) : bytes;
    }

    /** What cannot be read shows as a replacement character; the service will name it. */
    String text(String bytes) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(buffer(bytes))
                    .toString();
        } catch (CharacterCodingException replaced) {
            throw new IllegalStateException(replaced);
        }
    }

    private static boolean isBeyondAscii(String line) {
        return line.chars().anyMatch(c -> c > 0x7f);
    }

    private static boolean isUtf8(String bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(buffer(bytes));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static ByteBuffer buffer(String bytes) {
        return ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
