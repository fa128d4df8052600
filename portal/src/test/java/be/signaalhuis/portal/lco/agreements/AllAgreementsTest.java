package be.signaalhuis.portal.lco.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.lists.AList;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;

class AllAgreementsTest {

    private static final String ASKED = "/v1/lco/agreements";

    private final FakeService service = FakeService.start();
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void eachRowLeadsToItsFamilyAndToWhatCanBecomeOfIt() {
        service.says(ASKED, 200, found(TheAgreements.LISTED, "1"));

        assertThat(page("toestandAfspraak", "overdue"))
                .contains("1 afspraak", "Familie Yilmaz", "De huur bespreken.", "1 keer verlengd", "20/03/2026")
                .contains("/lco/" + AnOverleg.ID + "/afspraken/" + TheAgreements.ONE + "/gedaan")
                .contains("Stand: Dag voorbij")
                .doesNotContain("hx-get");
    }

    @Test
    void whenNothingFitsItSaysSo() {
        service.says(ASKED, 200, found("", "0"));

        assertThat(page("toestandAfspraak", "dropped")).contains("Geen enkele afspraak past bij deze filters.");
        assertThat(page("toestandAfspraak", "onzin")).contains("Er is nog geen afspraak.");
    }

    @Test
    void whatTheServiceHasAgainstAFilterIsSaidAtIt() {
        service.says(ASKED, 400, "{\"issues\":[{\"name\":\"executor\",\"detail\":\"Die rol bestaat niet.\"}]}");

        assertThat(page("wieAfspraak", "KONING")).contains("Die rol bestaat niet.", "wieAfspraak-error");
    }

    private static String found(String items, String total) {
        return "{\"items\":[" + items + "],\"total\":" + total + ",\"asKnownOn\":\"2026-11-26T10:00:00Z\"}";
    }

    private String page(String name, String value) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add(name, value);
        var page = new AllAgreementsPage(
                new AllAgreements(AList.pages(service.questions())),
                TheAgreements.lines(AnOverleg.accepted()),
                AList.forms(ASignal.DATES),
                AList.tags(ASignal.CODES, ASignal.DATES),
                AList.choices(ASignal.CODES),
                TheAgreements.patience(new MockHttpServletRequest()));
        return TheAgreements.rendered(page.list(asked, model), model);
    }
}
