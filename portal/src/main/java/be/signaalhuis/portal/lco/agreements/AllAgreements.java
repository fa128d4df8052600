package be.signaalhuis.portal.lco.agreements;

import static be.signaalhuis.portal.lists.FilterField.codes;
import static be.signaalhuis.portal.lists.FilterField.words;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterField;
import be.signaalhuis.portal.lists.ListKind;
import be.signaalhuis.portal.lists.ListPages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for the agreements of all families. */
@Component
public class AllAgreements {

    public static final String PAGE = "/lco/afspraken";

    static final List<String> STATES = List.of("open", "overdue", "done", "notDone", "dropped");
    static final FilterField STATE = words("toestandAfspraak", "state", "agreementFilter", STATES);
    static final ListKind LIST =
            new ListKind(PAGE, List.of(STATE, codes("wieAfspraak", "executor", "PARTICIPANT_ROLE")), List.of("due"));

    private final ListPages pages;

    AllAgreements(ListPages pages) {
        this.pages = pages;
    }

    /** Where those of one state are. */
    public static String address(String state) {
        return LIST.all().with(STATE, state).list(null);
    }

    Answer<AgreementsListed> page(Filter filter, String cursor) {
        return pages.pageAt(AgreementsListed.class, "/v1/lco/agreements", filter, cursor);
    }
}
