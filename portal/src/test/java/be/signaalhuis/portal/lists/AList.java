package be.signaalhuis.portal.lists;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;

/** What reads, tells and asks a list, for tests of those who have one. */
public final class AList {

    private AList() {}

    public static FilterForm forms(Dates dates) {
        return new FilterForm(dates, Known.texts());
    }

    public static FilterTags tags(Codes codes, Dates dates) {
        return new FilterTags(codes, dates, Known.texts());
    }

    public static FilterChoices choices(Codes codes) {
        return new FilterChoices(codes, Known.texts());
    }

    public static ListPages pages(Questions questions) {
        return new ListPages(questions);
    }
}
