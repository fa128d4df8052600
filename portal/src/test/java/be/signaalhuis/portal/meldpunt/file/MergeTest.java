package be.signaalhuis.portal.meldpunt.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.Unit;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final Map<String, List<String>> was = AFile.values().of(AFile.corrected());

    @Test
    void whatOnlyTheOtherChangedStaysAsTheOtherWroteIt() {
        var merge = merge(AFile.with(was, "domain", "HUISVESTING"), AFile.with(was, "facts.description", "anders"));

        assertThat(merge.merged().value("facts.description")).isEqualTo("anders");
        assertThat(merge.merged().value("domain")).isEqualTo("HUISVESTING");
        assertThat(merge.changed()).extracting(Unit::name).containsExactly("domain");
        assertThat(merge.changed()).noneMatch(merge::isContested);
    }

    @Test
    void whatBothChangedIsContestedAndTheReadersComesFirst() {
        var merge = merge(AFile.with(was, "domain", "HUISVESTING"), AFile.with(was, "domain", "ANDERE"));

        assertThat(merge.changed()).singleElement().matches(merge::isContested);
        assertThat(merge.merged().value("domain")).isEqualTo("HUISVESTING");
    }

    @Test
    void whatBothChangedIntoTheSameIsNotContested() {
        var both = AFile.with(was, "domain", "HUISVESTING");

        assertThat(merge(both, both).changed()).noneMatch(merge(both, both)::isContested);
    }

    @Test
    void whatTheOtherEmptiedStaysEmpty() {
        var merge = merge(AFile.with(was, "domain", "HUISVESTING"), AFile.with(was, "reporter.phone"));

        assertThat(merge.merged().isEmpty("reporter.phone")).isTrue();
    }

    @Test
    void aGroundAndItsLinkChangeTogether() {
        var mine = AFile.with(was, "mainGround.link", "VERMEEND");
        var theirs = AFile.with(was, "mainGround", "HANDICAP");

        var merge = merge(mine, theirs);

        assertThat(merge.changed()).singleElement().matches(merge::isContested);
        assertThat(merge.merged().value("mainGround")).isEqualTo("HUIDSKLEUR");
        assertThat(merge.merged().value("mainGround.link")).isEqualTo("VERMEEND");
    }

    @Test
    void theReaderCanTakeTheOthers() {
        var sent = Sent.of(
                Form.of(Map.of(
                        "domain", List.of("HUISVESTING"),
                        "was.domain", List.of("ANDERE"),
                        "keuze.domain", List.of("hunne"),
                        "behaviour", List.of("DIRECT"),
                        "keuze.behaviour", List.of("mijn"),
                        "version", List.of("7"),
                        "key", List.of("k"),
                        "naar", List.of(""))),
                ReportUnit.ALL);

        assertThat(sent.form().value("domain")).isEqualTo("ANDERE");
        assertThat(sent.form().value("behaviour")).isEqualTo("DIRECT");
        assertThat(sent.form().typed()).containsOnlyKeys("domain", "behaviour");
        assertThat(sent.version()).isEqualTo(7);
    }

    private Merge merge(Map<String, List<String>> mine, Map<String, List<String>> theirs) {
        return new Merge(ReportUnit.ALL, Form.of(was), Form.of(mine), Form.of(theirs), AReport.DATES);
    }
}
