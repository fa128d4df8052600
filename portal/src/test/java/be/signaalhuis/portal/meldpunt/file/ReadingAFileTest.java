package be.signaalhuis.portal.meldpunt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import be.signaalhuis.portal.history.Changed;
import be.signaalhuis.portal.history.Timeline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ReadingAFileTest {

    private final ReportFile file = AFile.corrected();

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatIsKnownIsToldInWords() {
        var groups = AFile.summary().of(AFile.values().of(file), Erased.in(file), Set.of("domain"));

        assertThat(AFile.texts(groups, "facts.occurredFrom")).containsExactly("18/11/2026");
        assertThat(AFile.texts(groups, "additionalGrounds")).containsExactly("geslacht – vermeend");
        assertThat(AFile.texts(groups, "residence.municipality")).containsExactly("As");
        assertThat(AFile.row(groups, "domain").changed()).isTrue();
        assertThat(AFile.row(groups, "channel").changed()).isFalse();
    }

    @Test
    void whatWasErasedIsToldApartFromWhatWasNeverFilledIn() {
        var groups = AFile.summary().of(AFile.values().of(file), Erased.in(file), Set.of());

        assertThat(AFile.row(groups, "facts.place").erased()).isTrue();
        assertThat(AFile.row(groups, "facts.area").erased()).isFalse();
        assertThat(AFile.texts(groups, "facts.area")).isEmpty();
    }

    @Test
    void howItEndedIsToldOnceItHas() {
        var open = AFile.values().of(file);
        var closed = AFile.with(open, "outcomes", "ADVIES");

        assertThat(AFile.summary().of(open, Set.of(), Set.of()))
                .noneMatch(group -> group.key().equals("ending"));
        assertThat(AFile.texts(AFile.summary().of(closed, Set.of(), Set.of()), "outcomes"))
                .containsExactly("advies gegeven");
    }

    @Test
    void theTimelineSaysWhoAndWhy() {
        var told = AFile.timeline(file);

        assertThat(told)
                .extracting(Timeline.Told::what, Timeline.Told::actor, Timeline.Told::organisation)
                .containsExactly(
                        tuple("DiscriminationReportRegistered", "intake", "Meldpunt Genk"),
                        tuple("DiscriminationReportCorrected", "amina", "elders"));
        assertThat(told.getFirst().reason()).isNull();
        assertThat(told.getLast().reason().text()).isEqualTo("verduidelijkt");
    }

    @Test
    void theTimelineSaysWhatWasThereBeforeAndAfter() {
        var changes = AFile.timeline(file).getLast().changes();

        assertThat(changes)
                .extracting(Changed::field, Changed::before, Changed::after)
                .containsExactly(
                        tuple("facts.occurredFrom", List.of("17/11/2026"), List.of("18/11/2026")),
                        tuple("facts.place", null, null),
                        tuple("mainGround", List.of("zogenaamd ras – vermeend"), List.of("huidskleur – werkelijk")),
                        tuple("additionalGrounds", List.of(), List.of("geslacht – vermeend")),
                        tuple("domain", List.of(), List.of("werk")),
                        tuple("reporter.phone", List.of(), List.of("089")),
                        tuple("consents", List.of("de melder opnieuw contacteren"), List.of("doorgeven")));
    }

    @Test
    void aStepIsOfferedWhereItCanBeDoneAndNowhereElse() {
        assertThat(Step.possible("REGISTERED")).containsExactly(Step.CORRECT, Step.CLOSE, Step.WITHDRAW);
        assertThat(Step.possible("REOPENED")).containsExactly(Step.CORRECT, Step.CLOSE, Step.WITHDRAW);
        assertThat(Step.possible("CLOSED")).containsExactly(Step.REOPEN);
        assertThat(Step.possible("WITHDRAWN")).isEmpty();
    }
}
