package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.calls.Questions;

/** What asks for scans, for tests of other pages that show them. */
public final class KnownScans {

    private KnownScans() {}

    public static SinceBaseline since(Questions questions) {
        return new SinceBaseline(new Scans(questions));
    }
}
