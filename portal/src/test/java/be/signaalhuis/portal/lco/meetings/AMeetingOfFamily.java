package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.history.AHistory;
import be.signaalhuis.portal.lco.overleg.AFamilyFile;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Known;

/** What sends what is done with a file and shows it again when it is refused, for tests of whoever has such forms. */
public final class AMeetingOfFamily {

    private AMeetingOfFamily() {}

    public static OverlegSending sending(FakeService service, Overlegs files) {
        return new OverlegSending(AFamilyFile.changing(service), files);
    }

    public static OverlegAgain again(Overlegs files) {
        return new OverlegAgain(files, AHistory.timeline(AFamilyFile.CODES), Known.texts());
    }
}
