package be.signaalhuis.portal.lco.files;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.lco.agreements.TheAgreements;
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

class FamiliesPageTest {

    private static final String ASKED = "/v1/overleg/query";
    private static final String FOUND = """
            {"items":[{"id":"%s","version":7,"reference":"OCMW 12","client":"Familie Yilmaz","status":"OPEN",
               "consent":"GIVEN","imported":false,"complete":true,"openedOn":"2026-03-02","lastMeeting":"2026-03-10",
               "nextMeeting":{"id":"%s","on":"2026-12-01","at":"09:00"},"openAgreements":3,"overdueAgreements":1},
              {"id":"%s","version":0,"reference":"L001","status":"CLOSED","consent":"NOT_RECORDED","imported":true,
               "complete":false,"openedOn":"2013-06-14","openAgreements":0,"overdueAgreements":0}],
             "next":"verder","total":52,"notSearched":0,"asKnownOn":"2026-11-26T10:00:00Z"}
            """.formatted(AnOverleg.ID, AnOverleg.MEETING, AnOverleg.CLIENT);

    private final FakeService service = FakeService.start().says(ASKED, 200, FOUND);
    private final NameSought sought = new NameSought(new MockHttpServletRequest());
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
    void eachFileSaysHowItStands() {
        assertThat(list(typed(), null))
                .contains("52 dossiers", "Familie Yilmaz", "3 lopende", "1 te laat", "01/12/2026", "om 09:00")
                .contains("Dossier L001", "Aan te vullen", "Afgesloten", "geen lopende")
                .contains("/lco/dossiers?vanaf=verder");
    }

    @Test
    void aNameThatIsSoughtIsInNoAddress() {
        var asked = typed("naamGezocht", "Yilmaz", "toestandDossier", "OPEN", "toestandDossier", "PAUSED");

        var address = page().search(asked);

        assertThat(address).isEqualTo("redirect:/lco/dossiers?toestandDossier=OPEN&toestandDossier=PAUSED&gezocht");
        assertThat(list(typed("toestandDossier", "OPEN"), ""))
                .contains("value=\"Yilmaz\"", "Naam of dossiernummer: Yilmaz")
                .contains("/lco/dossiers?toestandDossier=OPEN&amp;vanaf=verder&amp;gezocht");
        assertThat(service.asked().getLast().body())
                .contains("\"text\":\"Yilmaz\"", "\"status\":[\"OPEN\"]")
                .doesNotContain("sort");
    }

    @Test
    void withoutAskingForItTheNameDoesNotCount() {
        sought.keep("Yilmaz");

        assertThat(list(typed("kinderen", "ja"), null)).doesNotContain("value=\"Yilmaz\"");
        assertThat(service.asked().getLast().body())
                .contains("\"withChildren\":true")
                .doesNotContain("text");
    }

    @Test
    void aSearchForNothingIsTheWholeList() {
        assertThat(page().search(typed("naamGezocht", "  "))).isEqualTo("redirect:/lco/dossiers");
    }

    @Test
    void whatIsWrongWithTheNameIsSaidAtIt() {
        service.says(ASKED, 400, "{\"issues\":[{\"name\":\"text\",\"detail\":\"Te lang.\"}]}");
        sought.keep("Y".repeat(201));

        assertThat(list(typed(), "")).contains("Te lang.", "naamGezocht-error");
    }

    private String list(LinkedMultiValueMap<String, String> asked, String gezocht) {
        return TheAgreements.rendered(page().list(asked, gezocht, model), model);
    }

    private static LinkedMultiValueMap<String, String> typed(String... pairs) {
        var typed = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.add(pairs[i], pairs[i + 1]);
        }
        return typed;
    }

    private FamiliesPage page() {
        var screen = new FamiliesScreen(
                new Families(service.questions()),
                AnOverleg.accepted(),
                AList.forms(ASignal.DATES),
                AList.tags(ASignal.CODES, ASignal.DATES),
                AList.choices(ASignal.CODES),
                TheAgreements.patience(new MockHttpServletRequest()));
        return new FamiliesPage(screen, AList.forms(ASignal.DATES), sought);
    }
}
