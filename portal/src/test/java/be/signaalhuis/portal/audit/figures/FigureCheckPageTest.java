package be.signaalhuis.portal.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.audit.TheTrail;
import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Unknown;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ExtendedModelMap;

class FigureCheckPageTest {

    private static final String FIGURE = "meldpunt~71016~2026~mainGround~HUIDSKLEUR~9";
    private static final String MOVES = """
            {"figure":"%s","value":0,"position":9,"asKnownOn":"2026-11-26T09:00:00Z","next":"m/2","items":[
              {"position":3,"eventId":"%s","streamId":"%s","type":"DiscriminationReportRegistered",
               "recordedAt":"2026-11-26T08:00:00Z","change":1,"value":1,"correction":false},
              {"position":5,"type":"DiscriminationReportCorrected","recordedAt":"2026-11-26T08:30:00Z","change":-1,
               "value":0,"correction":true,"shielded":true}]}
            """.formatted(FIGURE, TheTrail.EVENT, TheTrail.FILE);

    private final FakeService service = FakeService.start()
            .says("/v1/figures/" + FIGURE + "/history", 200, MOVES)
            .says("/v1/figures/" + FIGURE + "/events", 200, "{\"items\":[],\"next\":null}");
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
    void aFigureTellsWhatMovedItAndACorrectionIsMarked() {
        assertThat(page("van", "meldpunt", "jaar", "2026", "plaats", "mainGround/HUIDSKLEUR"))
                .contains("Meldpunt 2026: huidskleur", "26/11/2026 09:00", "1 erbij", "1 eraf", "verbetering")
                .contains("/controle/dossiers/" + TheTrail.FILE, "afgeschermd", "/meldpunt/jaarcijfers/2026")
                .contains("Bij dit cijfer hoort geen enkele gebeurtenis.")
                .contains("plaats=mainGround%2FHUIDSKLEUR&amp;vanaf=m%2F2");
    }

    @Test
    void aTotalIsToldInTheWordsOfItsPage() {
        assertThat(page("van", "lco", "jaar", "2013", "plaats", "familyNetwork"))
                .contains("Cliëntoverleg 2013: Eigen Kracht-conferentie", "/lco/jaar/2013");
    }

    @Test
    void whatNobodyNamedIsJustAFigure() {
        assertThat(page("van", "elders", "jaar", "ooit", "plaats", "iets/anders"))
                .contains("Dit cijfer", "href=\"/controle\"");
        assertThat(page()).contains("Dit cijfer");
    }

    @Test
    void aDayThatIsNoneIsSaidAtItsField() {
        assertThat(page("stand", "morgen"))
                .contains("Vul een dag in als dd/mm/jjjj", "stand-error", "value=\"morgen\"");
    }

    @Test
    void whatElseIsWrongIsNoFigure() {
        service.says("/v1/figures/" + FIGURE + "/history", 400, "{}");
        assertThatThrownBy(() -> page("stand", "01/01/2000")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> page("vanaf", "onzin")).isInstanceOf(Unknown.class);
    }

    @Test
    void aFigureThatDoesNotExistIsNoPage() {
        service.says("/v1/figures/" + FIGURE + "/history", 404, "{}");
        assertThatThrownBy(this::page).isInstanceOf(Refusal.class);
    }

    private String page(String... asked) {
        model.clear();
        var screen = new FigureCheckScreen(
                new FigureWords(ASignal.CODES, Known.texts()), TheTrail.patience(), Known.texts());
        var page = new FigureCheckPage(service.questions(), screen, ASignal.DATES);
        return TheTrail.rendered(page.figure(FIGURE, TheTrail.asked(asked), model), model);
    }
}
