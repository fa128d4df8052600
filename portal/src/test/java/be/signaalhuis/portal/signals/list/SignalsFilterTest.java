package be.signaalhuis.portal.signals.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.lists.AList;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.ASignal;
import be.signaalhuis.portal.views.SavedView;
import be.signaalhuis.portal.views.ViewLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class SignalsFilterTest {

    private static final Reader ANALYST = new Reader("amina", List.of("analyst"), "71016");
    private static final Reader LCO = new Reader("bert", List.of("lco"), "71016");

    private final FakeService service = FakeService.start();
    private final Presets presets = new Presets(new Signals(AList.pages(service.questions())));

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void close() {
        service.close();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatIsChosenBecomesTheQuestion() {
        assertThat(read(Map.of(
                                "thema", List.of("OVERLAST"),
                                "gebruikt", List.of("nee"),
                                "nazien", List.of("ja"),
                                "begin", List.of("1/11/2026"),
                                "toestand", List.of("LOGGED", "LOST")))
                        .question(null))
                .isEqualTo(Map.of(
                        "theme",
                        List.of("OVERLAST"),
                        "used",
                        false,
                        "needsReview",
                        true,
                        "observedFrom",
                        "2026-11-01",
                        "status",
                        List.of("LOGGED"),
                        "sort",
                        "-observedOn",
                        "limit",
                        50));
    }

    @Test
    void aTagSaysWhatItIsAndLeadsToTheListWithoutIt() {
        var filter = read(Map.of("wijk", List.of("71016W26"), "gebruikt", List.of("nee")));

        assertThat(AList.tags(ASignal.CODES, ASignal.DATES).of(filter))
                .containsExactly(
                        new FilterTags.Tag("Wijk: Waterschei-Noord", "/signalen?gebruikt=nee#lijst"),
                        new FilterTags.Tag("Gebruikt: nog nergens gebruikt", "/signalen?wijk=71016W26#lijst"));
    }

    @Test
    void theListsThatWaitAreCountedForTheVeiligheidshuisAndForNobodyElse() {
        service.says("/v1/signals/query", 200, "{\"items\": [], \"total\": 22}");

        assertThat(presets.of(ANALYST, Preset.REVIEW.filter(), false))
                .extracting(Presets.Waiting::name, Presets.Waiting::count, Presets.Waiting::current)
                .containsExactly(tuple("REVIEW", 22L, true), tuple("UNUSED", 22L, false));
        assertThat(presets.of(LCO, null, false)).isEmpty();
    }

    @Test
    void whereTheViewIsBehindNothingIsCountedAndNothingAsked() {
        assertThat(presets.of(ANALYST, null, true))
                .extracting(Presets.Waiting::count)
                .containsExactly(null, null);
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void aShieldedSignalIsReadWithoutAnIdAndCannotBeChosen() {
        service.says("/v1/signals/query", 200, """
                {"items": [{"observedOn": "2026-11-01", "recordedAt": "2026-11-02T08:00:00Z", "theme": "UITBUITING",
                 "lifeDomain": "ARBEID", "shielded": true},
                 {"id": "5b0b9c8e-0000-4000-8000-000000000001", "status": "LOGGED", "used": false,
                 "reviewReasons": ["WEAK_GRADE"]}], "total": 2}""");

        var rows = new Signals(AList.pages(service.questions()))
                .page(Signals.LIST.all(), null)
                .content()
                .items();

        assertThat(rows).extracting(SignalsFound.Row::counts).containsExactly(false, true);
        assertThat(rows.getFirst().reviewReasons()).isEmpty();
    }

    private static Filter read(Map<String, List<String>> parameters) {
        return AList.forms(ASignal.DATES)
                .read(Signals.LIST, Form.of(parameters))
                .filter();
    }

    @Test
    void aSavedViewLeadsToItsListAndNotToAPageOfIt() {
        var filter = Signals.LIST.kept(Map.of("thema", List.of("OVERLAST"), "vanaf", List.of("cursor")));

        assertThat(Signals.LIST.links(List.of(new SavedView(UUID.randomUUID(), "het plein", filter.parameters()))))
                .extracting(ViewLink::name, ViewLink::address)
                .containsExactly(tuple("het plein", "/signalen?thema=OVERLAST#lijst"));
    }
}
