package be.signaalhuis.command.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of a file: UTF-8 when it says so or holds any UTF-8 sequence, else windows-1252, which
 * is what Belgian Excel writes. The bytes are first read one a character, so that one broken cell
 * spoils its own row only.
 */
final class CsvEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

    private final Charset charset;

    private CsvEncoding(Charset charset) {
        this.charset = charset;
    }

    static CsvEncoding of(String bytes) {
        boolean utf8 = bytes.startsWith(UTF_8_MARK)
                || decode(bytes, StandardCharsets.UTF_8).isPresent()
                || bytes.lines().anyMatch(CsvEncoding::isUtf8BeyondAscii);
        return new CsvEncoding(utf8 ? StandardCharsets.UTF_8 : WINDOWS);
    }

    /** The bytes, one a character. */
    static String bytesAsText(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    static String withoutMark(String bytes) {
        return bytes.startsWith(UTF_8_MARK) ? bytes.substring(UTF_8_MARK.length()) : bytes;
    }

    /** UTF-16 or anything else with zero bytes is not read at all. */
    static boolean isReadable(String bytes) {
        return bytes.indexOf('\0') < 0 && !bytes.startsWith("\u00FF\u00FE") && !bytes.startsWith("\u00FE\u00FF");
    }

    /** The text of a cell, or empty when its bytes are none in this encoding. */
    Optional<String> text(String bytes) {
        return decode(bytes, charset).filter(text -> text.indexOf('\uFFFD') < 0);
    }

    private static boolean isUtf8BeyondAscii(String line) {
        return line.chars().anyMatch(c -> c > 0x7f)
                && decode(line, StandardCharsets.UTF_8).isPresent();
    }

    private static Optional<String> decode(String bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
