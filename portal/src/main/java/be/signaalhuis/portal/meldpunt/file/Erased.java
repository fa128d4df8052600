package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.history.Personal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields of a report held something that was erased since. */
final class Erased {

    private static final List<String> OF_REPORTER =
            List.of("reporter.name", "reporter.phone", "reporter.email", "reporter.language");

    private Erased() {}

    static Set<String> in(ReportFile file) {
        var erased = new HashSet<String>();
        if (file.reporter() != null && Boolean.TRUE.equals(file.reporter().erased())) {
            erased.addAll(OF_REPORTER);
        }
        if (file.facts() != null) {
            add(erased, "facts.place", file.facts().place());
            add(erased, "facts.description", file.facts().description());
        }
        if (file.otherParty() != null) {
            add(erased, "otherParty.name", file.otherParty().name());
        }
        add(erased, "explanation", file.explanation());
        return erased;
    }

    private static void add(Set<String> erased, String field, Personal value) {
        if (value != null && value.erased()) {
            erased.add(field);
        }
    }
}
