package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.history.AHistory;
import be.signaalhuis.portal.lco.overleg.AFamilyFile;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Known;

/** What shows a refused form again, for tests of whoever has one. */
public final class AMeetingOfFamily {

    private AMeetingOfFamily() {}

    public static OverlegAgain again(Overlegs files) {
        return new OverlegAgain(files, AHistory.timeline(AFamilyFile.CODES), Known.texts());
    }
}
