package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks which bottlenecks there are. */
@Component
class Bottlenecks {

    static final String PAGE = "/knelpunten";
    static final String OPEN = "open";
    static final String TACKLED = "tackled";

    private static final int MOST = 200;
    private final Questions questions;

    Bottlenecks(Questions questions) {
        this.questions = questions;
    }

    /**
     * @param state {@link #OPEN} or {@link #TACKLED}; empty for both
     * @param year empty for all
     * @param cursor where the page begins; empty for the first
     */
    Answer<BottlenecksFound> page(String state, String year, String cursor, int limit) {
        var path = UriComponentsBuilder.fromUriString("/v1/bottlenecks?limit={limit}");
        var values = new ArrayList<Object>(List.of(limit));
        add(path, values, "state", state);
        add(path, values, "year", year);
        add(path, values, "cursor", cursor);
        return questions.get(BottlenecksFound.class, path.build().toUriString(), values.toArray());
    }

    /** The open ones, for whoever chooses one. */
    List<BottlenecksFound.Item> open() {
        return page(OPEN, "", "", MOST).content().items();
    }

    private static void add(UriComponentsBuilder path, List<Object> values, String name, String value) {
        if (!value.isEmpty()) {
            path.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }
}
