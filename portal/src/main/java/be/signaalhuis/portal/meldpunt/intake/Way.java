package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.meldpunt.report.Part;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** Where a page of the intake leads to. */
final class Way {

    static final String CHECK = "nakijken";

    private Way() {}

    static String to(UUID draft, String page) {
        return "/meldpunt/concepten/" + draft + "/" + page;
    }

    /** The first part after this one that was not yet checked, beginning again at the end; else the last check. */
    static String after(Part part, ReportDraft draft) {
        var all = Part.values();
        var later = Arrays.stream(all, part.ordinal() + 1, all.length);
        return Stream.concat(later, Arrays.stream(all, 0, part.ordinal()))
                .filter(other -> !draft.isConfirmed(other))
                .findFirst()
                .map(Part::address)
                .orElse(CHECK);
    }
}
