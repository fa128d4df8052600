package be.signaalhuis.portal.meldpunt.search;

import be.signaalhuis.portal.page.Form;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What was searched last, with the session: the results have an address that one can come back to and that tells nothing. */
final class LastSearch {

    private static final String KEPT = LastSearch.class.getName();

    private LastSearch() {}

    static void keep(Form form, HttpSession session) {
        session.setAttribute(KEPT, form);
    }

    static Optional<Form> in(HttpSession session) {
        return Optional.ofNullable((Form) session.getAttribute(KEPT));
    }
}
