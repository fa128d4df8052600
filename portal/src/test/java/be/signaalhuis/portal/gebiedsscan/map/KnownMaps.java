package be.signaalhuis.portal.gebiedsscan.map;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.codes.Codes;

/** What draws maps, for tests of the pages that have one. */
public final class KnownMaps {

    private KnownMaps() {}

    public static Maps by(Questions questions, Codes codes) {
        return new Maps(new AreaMaps(questions, codes));
    }
}
