package be.signaalhuis.portal.audit.verification;

import be.signaalhuis.portal.audit.Audit;
import java.util.UUID;

/**
 * One thing that does not fit.
 *
 * @param row position of the event; null when it is about the log's own notes
 * @param leaf place in the tree; null when it is about something else
 * @param identifier of the event or the look
 * @param stream the file it belongs to; null when that is not known
 * @param detail for whoever goes to the bottom of it
 */
public record Finding(String verdict, Long row, Long leaf, UUID identifier, UUID stream, String detail) {

    /** Where one sees what the row is about; null when nothing leads there. */
    public String address() {
        if (stream != null) {
            return Audit.file(stream);
        }
        return row == null ? null : Audit.PAGE + "/gebeurtenissen?volgorde=oudste&vanaf=" + (row - 1);
    }
}
