package be.signaalhuis.portal.lco.steps;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.history.AHistory;
import be.signaalhuis.portal.lco.family.AFamily;
import be.signaalhuis.portal.lco.overleg.AcceptedOverlegs;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.signals.signal.ASignal;

/** What is done with the file of a family, for tests of those who offer it. */
public final class TheSteps {

    private TheSteps() {}

    public static Possible possible() {
        return new Possible(choices());
    }

    static StepChoices choices() {
        return new StepChoices(ASignal.CODES, AFamily.forms(), AnOverleg.words(), ASignal.DATES);
    }

    static OverlegStepPage page(FakeService service, AcceptedOverlegs accepted) {
        var files = AnOverleg.asked(service, accepted);
        var forms = AStep.forms(ASignal.CODES, ASignal.DATES);
        var begin = new StepBegin(files, possible(), forms, AFamily.forms(), AFamily.values(), AnOverleg.words());
        return new OverlegStepPage(
                begin,
                new StepReading(forms, AFamily.forms(), AFamily.correction(), Known.texts()),
                AnOverleg.changing(service, accepted),
                new OverlegStepScreen(files, choices(), Known.texts()),
                new OverlegConflict(
                        files,
                        possible(),
                        begin,
                        new StepSides(forms, choices(), ASignal.CODES),
                        AHistory.timeline(ASignal.CODES),
                        AnOverleg.changes(),
                        AnOverleg.words(),
                        ASignal.DATES));
    }
}
