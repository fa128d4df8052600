package be.signaalhuis.portal.signals.list;

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
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks which signals there are. */
@Component
public class Signals {

    public static final String PAGE = "/signalen";
    public static final FilterField THEME = codes("thema", "theme", "THEME");
    public static final FilterField AREA = codes("wijk", "area", "AREA");
    static final FilterField STATUS =
            words("toestand", "status", "signalStatus", List.of("LOGGED", "MERGED", "RETRACTED"));
    static final FilterField USED = answer("gebruikt", "used", "signals.used", FilterField.YES, FilterField.NO);
    static final FilterField REVIEW = answer("nazien", "needsReview", "signals.review", FilterField.YES);
    public static final ListKind LIST = new ListKind(
            PAGE,
            List.of(
                    THEME,
                    AREA,
                    codes("levensdomein", "lifeDomain", "LIFE_DOMAIN"),
                    codes("beleidsdomein", "policyDomain", "POLICY_DOMAIN"),
                    codes("bron", "source", "SIGNAL_SOURCE"),
                    STATUS,
                    USED,
                    REVIEW,
                    day("begin", "observedFrom"),
                    day("einde", "observedUntil"),
                    text("referentie", "externalReference")),
            List.of("-observedOn", "observedOn", "-recordedAt", "recordedAt"));

    private static final String QUERY = "/v1/signals/query";
    private final ListPages pages;

    Signals(ListPages pages) {
        this.pages = pages;
    }

    public Answer<SignalsFound> page(Filter filter, String cursor) {
        return pages.page(SignalsFound.class, QUERY, filter, cursor);
    }

    Answer<SignalsFound> howMany(Filter filter) {
        return pages.howMany(SignalsFound.class, QUERY, filter);
    }

    /** Those of a theme in an area that count: what another one may well tell again. */
    public List<SignalsFound.Row> alike(String theme, String area) {
        var filter = LIST.all().with(THEME, theme).with(AREA, area).with(STATUS, "LOGGED");
        return page(filter, null).content().items();
    }

    /** The one with that number elsewhere, if there is just one that counts. */
    public List<SignalsFound.Row> numbered(String reference) {
        var filter = LIST.kept(Map.of("referentie", List.of(reference)));
        return page(filter, null).content().items();
    }
}
