package be.signaalhuis.portal.history;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Known;

/** What tells a history, for tests of those who have one. */
public final class AHistory {

    private AHistory() {}

    public static Timeline timeline(Codes codes) {
        return new Timeline(codes, Known.texts());
    }
}
