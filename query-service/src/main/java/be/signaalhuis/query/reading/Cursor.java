package be.signaalhuis.query.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Where a page ended, in a list at one position of the log, so that what is registered meanwhile
 * neither doubles nor hides a row. It opens no rights: each page checks them again.
 *
 * @param last sort value of the last row
 * @param id report of the last row
 * @param question fingerprint of the question, for a cursor fits no other list
 */
public record Cursor(long position, String last, UUID id, String question) {

    private static final int LONGEST = 200;

    public String text() {
        var plain = String.join("|", Long.toString(position), last, id.toString(), question);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    public static Optional<Cursor> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = plain.split("\\|", -1);
            return parts.length == 4 && Long.parseLong(parts[0]) >= 0
                    ? Optional.of(new Cursor(Long.parseLong(parts[0]), parts[1], UUID.fromString(parts[2]), parts[3]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @param question a record of all that the pages of one list have in common */
    public static String fingerprint(Record question) {
        var sum = new CRC32();
        sum.update(question.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
