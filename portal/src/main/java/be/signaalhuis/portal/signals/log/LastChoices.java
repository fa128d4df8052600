package be.signaalhuis.portal.signals.log;

import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.SignalFields;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody chose for her last signal and mostly chooses again: for which policy domain she looks, and who told. */
@Component
class LastChoices {

    private static final String KEPT = "signals.last ";
    private static final List<String> FIELDS = List.of(SignalFields.POLICY_DOMAIN, SignalFields.SOURCE);

    private final HttpServletRequest request;

    LastChoices(HttpServletRequest request) {
        this.request = request;
    }

    void remember(Form form) {
        FIELDS.forEach(field -> request.getSession().setAttribute(KEPT + field, form.value(field)));
    }

    Map<String, List<String>> all() {
        var all = new LinkedHashMap<String, List<String>>();
        var session = request.getSession(false);
        if (session != null) {
            FIELDS.forEach(field -> {
                if (session.getAttribute(KEPT + field) instanceof String value) {
                    all.put(field, List.of(value));
                }
            });
        }
        return all;
    }
}
