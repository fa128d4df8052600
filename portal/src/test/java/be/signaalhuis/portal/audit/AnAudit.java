package be.signaalhuis.portal.audit;

import be.signaalhuis.portal.audit.replays.ViewNames;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Numbers;
import be.signaalhuis.portal.page.Rendered;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What pages of the auditor's room are tested with. */
public final class AnAudit {

    public static final String NOW = "2026-11-26T13:05:00Z";
    public static final Dates DATES = Known.dates(new MovableClock(NOW));
    public static final String STREAM = "01a2175d-0c0c-7b43-9acd-000000000001";

    /** A checkpoint as one keeps it. */
    public static final String NOTE = "signaalhuis.local/events\n1234\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
            + "— signaalhuis.local/events Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

    public static final String NEVER_VERIFIED = "{\"items\":[]}";

    private AnAudit() {}

    public static Following following(
            MockHttpServletRequest request, MockHttpServletResponse response, MovableClock clock) {
        return new Following(response, Known.longWork(request, response, clock), Known.texts(), clock);
    }

    public static String rendered(String view, Map<String, Object> model) {
        return rendered(view, model, new MovableClock(NOW));
    }

    public static String rendered(String view, Map<String, Object> model, MovableClock clock) {
        return Rendered.main(
                view,
                model,
                Map.of(
                        "dates",
                        DATES,
                        "ages",
                        new Ages(Known.texts(), clock),
                        "audit",
                        new Audit(),
                        "numbers",
                        new Numbers(),
                        "viewNames",
                        new ViewNames(Known.texts())));
    }

    /** As part of a body. */
    public static String json(String text) {
        return "\"" + text.replace("\n", "\\n") + "\"";
    }
}
