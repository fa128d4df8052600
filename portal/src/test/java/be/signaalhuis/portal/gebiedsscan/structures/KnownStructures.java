package be.signaalhuis.portal.gebiedsscan.structures;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.lists.ListPages;

/** What asks for opportunity structures, for tests of other pages that show them. */
public final class KnownStructures {

    private KnownStructures() {}

    public static Structures by(ListPages pages, Questions questions) {
        return new Structures(pages, questions);
    }
}
