package be.signaalhuis.portal.signals.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.history.Changed;
import be.signaalhuis.portal.history.Happening;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.json.JsonMapper;

class SignalFileTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final SignalFile FILE = JSON.readValue("""
            {"id": "5b0b9c8e-0000-4000-8000-000000000001", "version": 3, "status": "LOGGED", "theme": "UITBUITING",
             "observedOn": "2021-03-01", "observedUntil": "2021-03-31", "observedAs": "MAAND", "area": "71016W26",
             "subtype": "BUSJES", "source": "BEWONER", "grading": {"source": "C", "information": "4", "handling": "H2"},
             "sharing": "EIGEN_DIENST", "place": {"erased": true}, "summary": "busjes om vijf uur",
             "reviewReasons": ["WEAK_GRADE"], "namesOriginOrFaith": false, "position": 12}""", SignalFile.class);

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aFileIsToldByTheFieldsOfThePages() {
        var values = Form.of(new SignalValues(ASignal.DATES).of(FILE));

        assertThat(values.value("observedMonth")).isEqualTo("03/2021");
        assertThat(values.value("grading.source")).isEqualTo("C");
        assertThat(values.isEmpty("place")).isTrue();
        assertThat(SignalValues.erased(FILE)).containsExactly("place");
    }

    @Test
    void theSameDayWrittenOtherwiseIsNoChange() {
        var was = ASignal.smallest().form();
        var mine = ASignal.smallest().with("observedOn", "2026-11-26").form();
        var other = ASignal.smallest().with("observedOn", "25/11/2026").form();

        assertThat(merge(was, mine).changed()).isEmpty();
        assertThat(merge(was, other).changed()).hasSize(1);
    }

    @Test
    void aFieldOfAnotherWayOfSayingWhenIsNoChange() {
        var mine = ASignal.smallest().with("observedMonth", "03/2021").form();

        assertThat(merge(ASignal.smallest().form(), mine).changed()).isEmpty();
    }

    @Test
    void whatChangedIsToldInWordsAndWhatFollowsFromItIsNot() {
        var words = new SignalChangeWords(ASignal.summary());

        assertThat(words.of(List.of(
                        change("area", "\"71016W26\"", "\"71016W27\""),
                        change("neighbourhood", "\"71016W26\"", "\"71016W27\""),
                        change("grading", "null", "{\"source\": \"C\", \"information\": \"4\"}"),
                        change("observedAs", "\"DAG\"", "\"MAAND\""),
                        change("observedOn", "\"2021-03-02\"", "\"2021-03-01\""),
                        change("observedUntil", "\"2021-03-02\"", "\"2021-03-31\""),
                        change("place", "{\"erased\": true}", "\"plein\""))))
                .containsExactly(
                        new Changed("observed", List.of("02/03/2021"), List.of("maart 2021")),
                        new Changed("area", List.of("Waterschei-Noord"), List.of("Waterschei-Zuid")),
                        new Changed("place", null, List.of("plein")),
                        new Changed(
                                "grading", List.of(), List.of("C: meestal onbetrouwbaar", "4: niets bevestigt het")));
    }

    @Test
    void nothingFollowsAMergerOrARetraction() {
        assertThat(SignalStep.possible("MERGED", true)).isEmpty();
        assertThat(SignalStep.possible("RETRACTED", true)).isEmpty();
        assertThat(SignalStep.possible("LOGGED", false)).doesNotContain(SignalStep.REVIEW);
        assertThat(SignalStep.possible("LOGGED", true)).containsExactly(SignalStep.values());
    }

    private static Merge merge(Form was, Form mine) {
        return new Merge(SignalUnit.CONTENT, was, mine, was, ASignal.DATES);
    }

    private static Happening.Change change(String field, String before, String after) {
        return new Happening.Change(field, JSON.readTree(before), JSON.readTree(after));
    }
}
