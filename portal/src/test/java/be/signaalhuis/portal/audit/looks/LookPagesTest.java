package be.signaalhuis.portal.audit.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.audit.TheTrail;
import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.lists.AList;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Numbers;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ExtendedModelMap;

class LookPagesTest {

    private static final UUID ID = UUID.fromString(TheTrail.FILE);
    private static final String LOOKS = "/v1/audit/looks";
    private static final String LOOK = "/v1/audit/streams/" + TheTrail.FILE + "/looks";

    private final FakeService service = FakeService.start()
            .says(LOOK, 200, """
                    {"stream":"%s","kind":"DiscriminationReport","items":[%s]}
                    """.formatted(
                            TheTrail.FILE, TheTrail.event(10, 0, "Registered", "{\"name\":\"Jan Jansen\"}")))
            .says(LOOKS, 200, """
                    {"items":[{"at":"2026-11-26T08:00:00Z","actor":"ed","role":"auditor","action":"FILE","subject":"%s",
                       "ground":"KLACHT","reason":{"pseudonym":"P-9f"}}],"next":"5"}
                    """.formatted(TheTrail.FILE));
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void auditorInDutch() {
        LoggedIn.as("ed", "auditor");
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void end() {
        LoggedIn.out();
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void whoAsksIsToldFirstThatItIsRecorded() {
        assertThat(TheTrail.rendered(page().ask(ID, model), model))
                .contains("Deze inzage wordt geregistreerd", "Op welke grond?", "Waarom?")
                .doesNotContain("Jan Jansen");
        assertThat(service.asked()).noneMatch(asked -> asked.path().equals(LOOK));
    }

    @Test
    void whoSaysWhySeesTheValuesAndThatItWasRecorded() {
        assertThat(look()).contains("Uw inzage is geregistreerd.", "Jan Jansen", "/controle/inzages");
        assertThat(service.asked().getLast().body())
                .contains("\"ground\":\"KLACHT\"", "\"reason\":\"Klacht van 12 november\"");
    }

    @Test
    void theNextPageIsALookOfItsOwn() {
        service.says(LOOK, 200, "{\"stream\":\"%s\",\"items\":[],\"next\":\"199\"}".formatted(TheTrail.FILE));
        assertThat(look())
                .contains("Volgende gebeurtenissen, als nieuwe inzage", "name=\"vanaf\" value=\"199\"")
                .contains("value=\"Klacht van 12 november\"");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        service.says(LOOK, 400, """
                {"issues":[{"name":"ground","detail":"Onbekend."},{"name":"reason","detail":"Te kort."}]}
                """);
        assertThat(look("", "Klacht"))
                .contains(
                        "Kies waarom u mag kijken.",
                        "inzageGrond-error",
                        "Te kort.",
                        "inzageReden-error",
                        ">Klacht</textarea>")
                .doesNotContain("Jan Jansen");
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        service.says(LOOK, 503, "{\"type\":\"urn:x:lookNotRecorded\",\"detail\":\"Dat lukte niet.\"}");
        assertThat(look()).contains("Dat lukte niet.", "Klacht van 12 november").doesNotContain("Jan Jansen");

        service.says(LOOK, 503, "{}");
        assertThatThrownBy(this::look).isInstanceOf(Refusal.class);
    }

    @Test
    void whoLookedIsListedAndAReasonThatIsNotForThisReaderStaysHidden() {
        assertThat(looks())
                .contains("26/11/2026 09:00", "ed", "/controle/dossiers/" + TheTrail.FILE, "KLACHT", "P-9f")
                .contains("/controle/inzages?vanaf=5#lijst");
    }

    @Test
    void aReasonForThisReaderIsThereInWords() {
        service.says(LOOKS, 200, """
                {"items":[{"at":"2026-11-26T08:00:00Z","actor":"ed","action":"FILE","reason":"Klacht"}]}
                """);
        assertThat(looks()).contains("Klacht").doesNotContain("schuilnaam", "rel=\"next\"");
    }

    @Test
    void whenNobodyLookedItSaysSo() {
        service.says(LOOKS, 200, "{\"items\":[]}");
        assertThat(looks()).contains("Nog niemand keek persoonsgegevens in.");
        assertThat(looks("doorWie", "jan")).contains("Geen enkele inzage past bij deze filter.");
        assertThat(looks("gekekenVan", "ooit")).contains("Dit is geen datum.", "gekekenVan-error");
    }

    private String look() {
        return look("KLACHT", "Klacht van 12 november");
    }

    private String look(String ground, String reason) {
        var sent = TheTrail.asked("inzageGrond", ground, "inzageReden", reason);
        return TheTrail.rendered(page().look(ID, sent, model), model);
    }

    private LookPage page() {
        return new LookPage(service.questions(), new Numbers(), ASignal.CODES, ASignal.DATES, Known.texts());
    }

    private String looks(String... asked) {
        model.clear();
        var page = new LooksPage(
                new Looks(service.questions()),
                AList.forms(ASignal.DATES),
                AList.tags(ASignal.CODES, ASignal.DATES),
                ASignal.CODES);
        return TheTrail.rendered(page.list(TheTrail.asked(asked), model), model);
    }
}
