package be.signaalhuis.portal.meldpunt.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import be.signaalhuis.portal.lists.AList;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.lists.SortedHeading;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
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

class ReportsFilterTest {

    private final FilterForm forms = AList.forms(AReport.DATES);
    private final FilterTags tags = AList.tags(AReport.CODES, AReport.DATES);

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatIsChosenBecomesTheQuestion() {
        var filter = read(Map.of(
                        "status", List.of("REGISTERED", "REOPENED"),
                        "gemeente", List.of("71016"),
                        "grond", List.of(""),
                        "van", List.of("3/11/2026"),
                        "buiten", List.of("ja"),
                        "nummer", List.of("M2009-001"),
                        "volgorde", List.of("recordedAt")))
                .filter();

        assertThat(filter.question("next-page"))
                .isEqualTo(Map.of(
                        "status",
                        List.of("REGISTERED", "REOPENED"),
                        "municipality",
                        List.of("71016"),
                        "receivedFrom",
                        "2026-11-03",
                        "outsideServiceArea",
                        true,
                        "externalReference",
                        "M2009-001",
                        "sort",
                        "recordedAt",
                        "limit",
                        50,
                        "cursor",
                        "next-page"));
    }

    @Test
    void nothingChosenAsksForAllAndTheLatestFirst() {
        assertThat(read(Map.of()).filter().question(null)).isEqualTo(Map.of("sort", "-receivedOn", "limit", 50));
    }

    @Test
    void itsAddressIsReadAsTheSameFilter() {
        var filter = read(Map.of(
                        "grond", List.of("RAS"), "tot", List.of("03-11-2026"), "volgorde", List.of("-recordedAt")))
                .filter();

        assertThat(filter.address()).isEqualTo("/meldpunt/meldingen?grond=RAS&tot=2026-11-03&volgorde=-recordedAt");
        assertThat(read(filter.parameters()).filter()).isEqualTo(filter);
    }

    @Test
    void whatIsNoStatusAndNoOrderCannotBeAsked() {
        var filter = read(Map.of("status", List.of("LOST"), "volgorde", List.of("name")))
                .filter();

        assertThat(filter).isEqualTo(Reports.LIST.all());
    }

    @Test
    void whatIsNoDayIsSaidAtItsField() {
        var filled = read(Map.of("van", List.of("zondag")));

        assertThat(filled.form().issues()).extracting(FieldIssue::field).containsExactly("van");
        assertThat(filled.form().value("van")).isEqualTo("zondag");
        assertThat(filled.filter().isEmpty()).isTrue();
    }

    @Test
    void aTagSaysWhatItIsAndLeadsToTheListWithoutIt() {
        var filter = read(Map.of("status", List.of("CLOSED"), "grond", List.of("RAS")))
                .filter();

        assertThat(tags.of(filter))
                .containsExactly(
                        new FilterTags.Tag("Status: Afgesloten", "/meldpunt/meldingen?grond=RAS#lijst"),
                        new FilterTags.Tag("Hoofdgrond: zogenaamd ras", "/meldpunt/meldingen?status=CLOSED#lijst"));
    }

    @Test
    void aHeadingTurnsTheOrderRound() {
        var headings = SortedHeading.of(Reports.LIST.all(), "worklist", "receivedOn", "recordedAt");

        assertThat(headings).extracting(SortedHeading::now).containsExactly("descending", null);
        assertThat(headings)
                .extracting(SortedHeading::address)
                .containsExactly(
                        "/meldpunt/meldingen?volgorde=receivedOn#lijst",
                        "/meldpunt/meldingen?volgorde=-recordedAt#lijst");
    }

    private FilterForm.Filled read(Map<String, List<String>> parameters) {
        return forms.read(Reports.LIST, Form.of(parameters));
    }

    @Test
    void aSavedViewLeadsToItsList() {
        var filter = Reports.LIST
                .all()
                .with(Reports.STATUS, "REGISTERED", "REOPENED")
                .orderedBy("recordedAt");

        assertThat(Reports.LIST.links(
                        List.of(new SavedView(UUID.randomUUID(), "dossier van Els", filter.parameters()))))
                .extracting(ViewLink::name, ViewLink::address)
                .containsExactly(tuple(
                        "dossier van Els",
                        "/meldpunt/meldingen?status=REGISTERED&status=REOPENED&volgorde=recordedAt#lijst"));
    }
}
