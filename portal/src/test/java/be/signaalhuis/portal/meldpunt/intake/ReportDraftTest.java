package be.signaalhuis.portal.meldpunt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.drafts.Turn;
import be.signaalhuis.portal.meldpunt.report.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportDraftTest {

    private final ReportDraft draft = ReportDraft.of(Map.of(
            "otherParty.name", List.of("Bar"), "otherParty.kind", List.of("BEDRIJF"), "domain", List.of("WERK")));

    @Test
    void aPartIsSavedWholeSoWhatWasClearedIsGone() {
        var saved = draft.with(Part.OTHER_PARTY, Map.of("otherParty.name", List.of("Bar 2")), turn("a", "1"));

        assertThat(saved.typed()).isEqualTo(Map.of("otherParty.name", List.of("Bar 2"), "domain", List.of("WERK")));
    }

    @Test
    void aPageSavesNothingOfAnotherPart() {
        var saved = draft.with(Part.OTHER_PARTY, Map.of("domain", List.of("MEDIA")), turn("a", "1"));

        assertThat(saved.typed()).isEqualTo(Map.of("domain", List.of("WERK")));
    }

    @Test
    void aSaveThatWasOvertakenChangesNothing() {
        var later = draft.with(Part.OTHER_PARTY, Map.of("otherParty.name", List.of("later")), turn("a", "2"));

        assertThat(later.with(Part.OTHER_PARTY, Map.of("otherParty.name", List.of("earlier")), turn("a", "1")))
                .isEqualTo(later);
    }

    @Test
    void anotherOpeningOfThePageBeginsToCountAgain() {
        var first = draft.with(Part.OTHER_PARTY, Map.of("otherParty.name", List.of("first")), turn("a", "9"));
        var second = first.with(Part.OTHER_PARTY, Map.of("otherParty.name", List.of("second")), turn("b", "1"));

        assertThat(second.form().value("otherParty.name")).isEqualTo("second");
    }

    @Test
    void withoutAScriptEverySaveCounts() {
        var first = draft.with(Part.OTHER_PARTY, Map.of("otherParty.name", List.of("first")), turn("a", ""));
        var second = first.with(Part.OTHER_PARTY, Map.of("otherParty.name", List.of("second")), turn("a", "x"));

        assertThat(second.form().value("otherParty.name")).isEqualTo("second");
    }

    private static Turn turn(String page, String number) {
        return Turn.of(page, number);
    }
}
