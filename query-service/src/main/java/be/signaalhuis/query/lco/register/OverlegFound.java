package be.signaalhuis.query.lco.register;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.register.OpenAgreements.OpenCount;
import be.signaalhuis.query.reading.Cursor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Files as they were read, still sealed, in the order of the list.
 *
 * @param total how many there are
 */
record OverlegFound(List<RegisteredFile> files, Map<UUID, OpenCount> agreements, long total) {

    /** Those that a text is found in; one whose key was destroyed is not even opened. */
    OverlegFound with(TextSought text, Set<UUID> openable) {
        var found = files.stream()
                .filter(file -> file.isOpenable(openable) && text.isIn(value(file.client()), value(file.reference())))
                .toList();
        return new OverlegFound(found, agreements, found.size());
    }

    /** Those behind the last one of the page before. */
    List<RegisteredFile> behind(Cursor cursor) {
        var last = files.stream()
                .filter(file -> cursor != null && file.id().equals(cursor.id()))
                .findFirst();
        return last.map(file -> files.subList(files.indexOf(file) + 1, files.size()))
                .orElse(files);
    }

    OpenCount agreements(RegisteredFile file) {
        return agreements.getOrDefault(file.id(), OpenCount.NONE);
    }

    private static String value(Opened<String> opened) {
        return opened == null ? null : opened.value();
    }
}
