package be.signaalhuis.portal.audit;

import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Numbers;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Rendered;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A file with three events, as the query-service tells it to an auditor. */
public final class TheTrail {

    public static final String FILE = "c2fb0c98-20a8-8c3d-8d2a-5e5342a41f9f";
    public static final String EVENT = "ce5eee12-2fe7-8315-a29b-16ef8e318bde";

    private static final String LOGGED = """
            {"position":%d,"eventId":"%s","streamId":"%s","sequence":%d,"type":"%s","revision":"1",
             "recordedAt":"2026-11-26T08:00:00Z","actor":"intake","role":"intake","organisation":"meldpunt-71016",
             "purpose":"MELDING"%s}
            """;

    private TheTrail() {}

    /** @param payload as JSON; empty where a list tells none */
    public static String event(long position, long sequence, String type, String payload) {
        var says = payload.isEmpty() ? "" : ",\"payload\":" + payload;
        return LOGGED.formatted(position, EVENT, FILE, sequence, type, says);
    }

    /** @param fields of the one row that there is, as JSON */
    public static String state(long sequence, String fields) {
        return """
                {"stream":"%s","kind":"DiscriminationReport","sequence":%d,"last":2,"position":%d,"type":"ReportChanged",
                 "recordedAt":"2026-11-26T08:00:00Z","eventId":"%s",
                 "views":[{"view":"meldpunt-file","table":"report","rows":[{"key":{"id":"x"},"fields":%s}],"more":false}]}
                """.formatted(FILE, sequence, 10 + sequence, EVENT, fields);
    }

    public static Patience patience() {
        return Known.patience(new MockHttpServletRequest(), new MockHttpServletResponse(), ASignal.CLOCK);
    }

    /** @param pairs name and value in turn */
    public static MultiValueMap<String, String> asked(String... pairs) {
        var asked = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            asked.add(pairs[i], pairs[i + 1]);
        }
        return asked;
    }

    public static String rendered(String view, Map<String, Object> model) {
        return Rendered.main(
                view,
                model,
                Map.of("codes", ASignal.CODES, "dates", ASignal.DATES, "numbers", new Numbers(), "audit", new Audit()));
    }
}
