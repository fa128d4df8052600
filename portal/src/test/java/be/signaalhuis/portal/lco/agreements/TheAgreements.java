package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.lco.overleg.AcceptedOverlegs;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Rendered;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What reads and sends agreements, for tests of the pages that show them. */
public final class TheAgreements {

    public static final String ONE = "01a2175d-0c0c-7b43-9acd-0000000000ff";

    /** Agreements as a list of all has them. */
    public static final String LISTED = """
            {"overleg":"%s","version":7,"reference":"OCMW 12","client":"Familie Yilmaz","agreement":"%s",
             "text":"De huur bespreken.","executor":{"role":"HULPVERLENER","name":"An Peeters"},
             "lifeDomain":"HUISVESTING","madeOn":"2026-03-10","due":"2026-04-01","firstDue":"2026-03-20","renewals":1,
             "state":"OPEN","overdue":true,"reminded":true}
            """.formatted(AnOverleg.ID, ONE);

    private TheAgreements() {}

    public static AgreementLines lines(AcceptedOverlegs accepted) {
        return new AgreementLines(AnOverleg.words(), accepted);
    }

    public static AgreementSending sending(FakeService service, AcceptedOverlegs accepted) {
        return new AgreementSending(
                AStep.sending(ASignal.CODES, ASignal.DATES), service.commands(), accepted, ASignal.CLOCK);
    }

    public static Patience patience(MockHttpServletRequest request) {
        return Known.patience(request, new MockHttpServletResponse(), ASignal.CLOCK);
    }

    public static String rendered(String view, Map<String, Object> model) {
        return Rendered.main(
                view, model, Map.of("codes", ASignal.CODES, "dates", ASignal.DATES, "overlegWords", AnOverleg.words()));
    }
}
