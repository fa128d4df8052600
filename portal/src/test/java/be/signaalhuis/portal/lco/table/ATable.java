package be.signaalhuis.portal.lco.table;

import static be.signaalhuis.portal.lco.overleg.AFamilyFile.CLOCK;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.CODES;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.DATES;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.lco.meetings.AMeetingOfFamily;
import be.signaalhuis.portal.lco.overleg.AFamilyFile;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Known;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The pages of the table, over a service that says what it is told. */
record ATable(FakeService service) {

    TablePage page() {
        return new TablePage(screen());
    }

    TableActPage act() {
        return new TableActPage(
                screen(), AStep.forms(CODES, DATES), AFamilyFile.changing(service), AMeetingOfFamily.again(files()));
    }

    AgreementAtTablePage agreement() {
        return new AgreementAtTablePage(
                screen(),
                words(),
                AStep.forms(CODES, DATES),
                AFamilyFile.changing(service),
                AMeetingOfFamily.again(files()));
    }

    StrengthsPage strengths() {
        return new StrengthsPage(
                screen(),
                words(),
                new StrengthsSending(AFamilyFile.changing(service), Known.texts()),
                AMeetingOfFamily.again(files()));
    }

    private TableScreen screen() {
        var patience = Known.patience(new MockHttpServletRequest(), new MockHttpServletResponse(), CLOCK);
        return new TableScreen(files(), words(), patience, DATES);
    }

    private static TableWords words() {
        return new TableWords(AFamilyFile.words(), CODES, DATES);
    }

    private Overlegs files() {
        return AFamilyFile.files(service, new MockHttpServletRequest());
    }
}
