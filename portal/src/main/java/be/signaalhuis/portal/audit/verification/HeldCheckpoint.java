package be.signaalhuis.portal.audit.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;

/**
 * A checkpoint that an auditor kept, pasted or from a file.
 *
 * @param text null when there is none
 * @param error key of what is wrong with it; null when nothing is
 */
record HeldCheckpoint(String text, String error) {

    private static final int LARGEST = 16 * 1024;
    private static final String SIGNATURE = "\n\n— ";

    /** What was pasted comes before what was chosen. */
    static HeldCheckpoint of(String pasted, MultipartFile chosen) throws IOException {
        if (!pasted.isBlank()) {
            return checked(pasted);
        }
        if (chosen == null || chosen.isEmpty()) {
            return new HeldCheckpoint(null, null);
        }
        return chosen.getSize() > LARGEST
                ? new HeldCheckpoint(null, "audit.held.form")
                : checked(new String(chosen.getBytes(), StandardCharsets.UTF_8));
    }

    /** As forms send it and as people copy it: other ends of lines, spaces around it. */
    private static HeldCheckpoint checked(String text) {
        var note = text.replace("\r\n", "\n").replace("\uFEFF", "").strip() + "\n";
        var isNote = note.length() <= LARGEST && note.contains(SIGNATURE);
        return new HeldCheckpoint(note, isNote ? null : "audit.held.form");
    }
}
