package be.signaalhuis.portal.lco.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.lco.agreements.TheAgreements;
import be.signaalhuis.portal.lco.overleg.AcceptedOverlegs;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Unknown;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class MinePageTest {

    private static final UUID ONE = UUID.fromString(TheAgreements.ONE);
    private static final UUID DONE = UUID.fromString("01a2175d-0c0c-7b43-9acd-0000000000fe");
    private static final String HERE = "/lco/mijn/" + AnOverleg.ID;
    private static final String MINE = """
            {"items":[{"overleg":"%s","version":7,"client":"Familie Yilmaz","coordinator":"Karin Claes",
              "agreements":[{"agreement":"%s","text":"De huur bespreken.","lifeDomain":"HUISVESTING","due":"2026-04-01",
                 "firstDue":"2026-04-01","renewals":0,"state":"OPEN","overdue":true},
               {"agreement":"%s","text":"Naar de school bellen.","lifeDomain":"TAAL","due":"2026-04-01",
                 "firstDue":"2026-04-01","renewals":0,"state":"DONE","overdue":false,"endedOn":"2026-03-20"}],
              "meetings":[{"meeting":"%s","on":"2026-12-01","at":"14:30","place":"Sociaal Huis"}],
              "reports":[{"meeting":"%s","heldOn":"2026-03-10","sharedOn":"2026-03-12"}]}],
             "on":"2026-11-26","asKnownOn":"2026-11-26T10:00:00Z"}
            """.formatted(AnOverleg.ID, ONE, DONE, AnOverleg.MEETING, AnOverleg.MEETING);

    private final FakeService service = FakeService.start().says("/v1/lco/mine", 200, MINE);
    private final AcceptedOverlegs accepted = AnOverleg.accepted();
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
    void aPartnerSeesWhatTheyDoWhenTheyMeetAndWhatWasShared() {
        assertThat(page(null))
                .contains("Familie Yilmaz", "Karin Claes", "De huur bespreken.", "Dag voorbij", "om 14:30")
                .contains(HERE + "/vergaderingen/" + AnOverleg.MEETING + "/verslag")
                .contains(HERE + "/afspraken/" + ONE + "/gedaan", HERE + "/afspraken/" + ONE + "/niet-gedaan")
                .doesNotContain(HERE + "/afspraken/" + DONE, "/verlengen", "/vervallen", "href=\"/lco/" + AnOverleg.ID);
    }

    @Test
    void whoSitsNowhereIsToldWhy() {
        service.says("/v1/lco/mine", 200, "{\"items\":[],\"asKnownOn\":\"2026-11-26T10:00:00Z\"}");

        assertThat(page(null)).contains("U zit op dit moment bij geen enkel gezin aan tafel.");
    }

    @Test
    void whatIsNotTheirsIsNoPage() {
        assertThatThrownBy(() -> steps().form(AnOverleg.ID, UUID.randomUUID(), "gedaan", model))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> steps().form(UUID.randomUUID(), ONE, "gedaan", model))
                .isInstanceOf(Unknown.class);
        assertThat(steps().form(AnOverleg.ID, DONE, "gedaan", model)).isEqualTo("redirect:/lco/mijn");
    }

    @Test
    void theFormStandsOpenInItsRow() {
        assertThat(rendered(steps().form(AnOverleg.ID, ONE, "niet-gedaan", model)))
                .contains("Deze afspraak is niet uitgevoerd", "name=\"reason\"", "name=\"version\" value=\"7\"")
                .contains("action=\"" + HERE + "/afspraken/" + ONE + "/niet-gedaan\"");
    }

    @Test
    void whatIsDoneIsSentAndShownAsOnItsWay() {
        var path = "/v1/overleg/" + AnOverleg.ID + "/agreements/" + ONE + "/done";
        service.says(path, 200, "{\"id\":\"" + AnOverleg.ID + "\",\"version\":8}");

        assertThat(send("gedaan", "agreementDoneOn", "25/11/2026")).isEqualTo("redirect:/lco/mijn?net=" + ONE);
        assertThat(service.asked().getLast().body()).isEqualTo("{\"doneOn\":\"2026-11-25\"}");
        assertThat(page(ONE)).contains("Wordt verwerkt").doesNotContain("/afspraken/" + ONE + "/gedaan");
    }

    @Test
    void whyItWasNotDoneMustBeSaid() {
        assertThat(rendered(send("niet-gedaan", "agreementFoundOn", "25/11/2026")))
                .contains("Geef een reden", "value=\"25/11/2026\"");
    }

    @Test
    void onTheHomePageAPartnerFindsTheirAgreementsAndNobodyElseDoes() {
        var today = new MineToday(new Tables(service.questions()));

        assertThat(today.of(new Reader("an", List.of("partner"), "71016")))
                .extracting(Today.Item::key, Today.Item::count)
                .containsExactly(tuple("lcoMineLate", 1L), tuple("lcoMine", 1L));
        assertThat(today.of(new Reader("lo", List.of("lco"), "71016"))).isEmpty();
    }

    private String page(UUID changed) {
        var page = new MinePage(
                new Tables(service.questions()), screen(), TheAgreements.patience(new MockHttpServletRequest()));
        return rendered(page.mine(changed, model));
    }

    private String send(String page, String name, String value) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("version", "7");
        typed.add("key", "een");
        typed.add(name, value);
        return steps().send(AnOverleg.ID, ONE, page, typed, model, new RedirectAttributesModelMap());
    }

    private String rendered(String view) {
        return TheAgreements.rendered(view, model);
    }

    private MineScreen screen() {
        return new MineScreen(TheAgreements.lines(accepted));
    }

    private MineStepPage steps() {
        return new MineStepPage(
                new Tables(service.questions()),
                screen(),
                AStep.sending(ASignal.CODES, ASignal.DATES),
                TheAgreements.sending(service, accepted),
                TheAgreements.patience(new MockHttpServletRequest()));
    }
}
