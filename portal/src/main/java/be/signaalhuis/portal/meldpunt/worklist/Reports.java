package be.signaalhuis.portal.meldpunt.worklist;

import static be.signaalhuis.portal.lists.FilterField.answer;
import static be.signaalhuis.portal.lists.FilterField.codes;
import static be.signaalhuis.portal.lists.FilterField.day;
import static be.signaalhuis.portal.lists.FilterField.text;
import static be.signaalhuis.portal.lists.FilterField.words;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterField;
import be.signaalhuis.portal.lists.ListKind;
import be.signaalhuis.portal.lists.ListPages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks which reports there are. */
@Component
public class Reports {

    static final FilterField STATUS =
            words("status", "status", "status", List.of("REGISTERED", "REOPENED", "CLOSED", "WITHDRAWN"));
    static final FilterField FROM = day("van", "receivedFrom");
    static final FilterField UNTIL = day("tot", "receivedUntil");
    static final FilterField OUTSIDE = answer("buiten", "outsideServiceArea", "worklist.outside", FilterField.YES);
    public static final String PAGE = "/meldpunt/meldingen";
    static final ListKind LIST = new ListKind(
            PAGE,
            List.of(
                    STATUS,
                    codes("gemeente", "municipality", "MUNICIPALITY"),
                    codes("grond", "mainGround", "GROUND"),
                    codes("domein", "domain", "DOMAIN"),
                    codes("kanaal", "channel", "CHANNEL"),
                    codes("uitkomst", "outcome", "OUTCOME"),
                    FROM,
                    UNTIL,
                    OUTSIDE,
                    text("nummer", "externalReference")),
            List.of("-receivedOn", "receivedOn", "-recordedAt", "recordedAt"));

    private static final String QUERY = "/v1/meldpunt/reports/query";
    private final ListPages pages;

    Reports(ListPages pages) {
        this.pages = pages;
    }

    Answer<ReportsFound> page(Filter filter, String cursor) {
        return pages.page(ReportsFound.class, QUERY, filter, cursor);
    }

    Answer<ReportsFound> howMany(Filter filter) {
        return pages.howMany(ReportsFound.class, QUERY, filter);
    }
}
