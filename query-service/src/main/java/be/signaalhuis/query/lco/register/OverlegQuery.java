package be.signaalhuis.query.lco.register;

import java.util.List;

/**
 * Which files somebody wants to see. What is absent does not restrict.
 *
 * @param text words of the client's name or of the reference, or how they begin
 * @param status any of these
 * @param withChildren whether children live there; files of which nobody said it are in neither
 * @param on day against which agreements are overdue and meetings are to come; today when absent
 * @param asKnownOn instant, date-time with offset, or date: the list as it was known then
 * @param limit files per page, 1 to 200, 50 when absent
 * @param cursor {@code next} of the page before, with the rest of the question unchanged
 */
record OverlegQuery(
        String text,
        List<String> status,
        Boolean imported,
        Boolean withChildren,
        String on,
        String asKnownOn,
        Integer limit,
        String cursor) {

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "OverlegQuery";
    }
}
