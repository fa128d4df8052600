package be.signaalhuis.portal.imports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a chosen file is, by how it begins: its name may say anything. */
enum FileForm {
    EMPTY,
    SPREADSHEET,
    PDF,
    /** UTF-16, as "Unicode text" of Excel, or no text at all. */
    NO_PLAIN_TEXT,
    TEXT;

    static FileForm of(byte[] file) {
        var begin = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("PK\u0003\u0004") || begin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return SPREADSHEET;
        }
        if (begin.startsWith("%PDF")) {
            return PDF;
        }
        if (begin.startsWith("\u00FF\u00FE") || begin.startsWith("\u00FE\u00FF") || hasZero(file)) {
            return NO_PLAIN_TEXT;
        }
        return Encoding.withoutMark(Encoding.bytesAsText(file)).isBlank() ? EMPTY : TEXT;
    }

    String key() {
        return "imports.error." + name().toLowerCase(Locale.ROOT);
    }

    private static boolean hasZero(byte[] file) {
        for (byte one : file) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
