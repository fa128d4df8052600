package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.changing.Accepted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What happens now with a report: told by what the reporter wants and consents to, not by terms that no law sets. */
final class NextSteps {

    private static final String REGISTRATION_ALONE = "ENKEL_REGISTRATIE";
    private static final List<String> WAYS_TO_REACH = List.of("reporter.phone", "reporter.email");
    /** Wishes that involve the other party. */
    private static final Set<String> WITH_OTHER_PARTY = Set.of("BEMIDDELING", "JURIDISCHE_STAP");

    private NextSteps() {}

    /** Keys of the texts, in order. */
    static List<String> of(Accepted report) {
        var form = report.form();
        var wish = form.value("expectation");
        var keys = new ArrayList<String>();
        keys.add("registered");
        if (wish.equals(REGISTRATION_ALONE)) {
            keys.add("noContact");
        } else {
            keys.add(wish.isEmpty() ? "wishUnknown" : "wish." + wish);
            if (WAYS_TO_REACH.stream().allMatch(form::isEmpty)) {
                keys.add("cannotReach");
            } else if (!form.has("consents", "CONTACT_MELDER")) {
                keys.add("mayNotContact");
            }
            if (WITH_OTHER_PARTY.contains(wish) && !form.has("consents", "CONTACT_TEGENPARTIJ")) {
                keys.add("notTheOtherParty");
            }
            keys.add("close");
        }
        return keys;
    }
}
