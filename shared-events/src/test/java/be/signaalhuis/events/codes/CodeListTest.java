package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeListTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @Test
    void cannotHoldOneCodeTwice() {
        assertThatThrownBy(() -> new CodeList(CodeListName.DOMAIN, List.of(entry("WERK"), entry("WERK"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DOMAIN holds WERK twice");
    }

    @Test
    void keepsTheOrderOfItsRows() {
        var list = new CodeList(CodeListName.DOMAIN, List.of(entry("WERK"), entry("MEDIA"), entry("ANDERE")));

        assertThat(list.entries()).extracting(CodeEntry::code).containsExactly(codes("WERK", "MEDIA", "ANDERE"));
    }

    @Test
    void labelsACodeInTheLanguageOfTheReaderAndElseInDutch() {
        var list = new CodeList(CodeListName.DOMAIN, List.of(entry("WERK")));

        assertThat(list.label(Code.of("WERK"), Locale.FRENCH)).isEqualTo("travail");
        assertThat(list.label(Code.of("WERK"), Locale.UK)).isEqualTo("work");
        assertThat(list.label(Code.of("WERK"), Locale.of("nl", "BE"))).isEqualTo("werk");
        assertThat(list.label(Code.of("WERK"), Locale.GERMAN)).isEqualTo("werk");
    }

    @Test
    void labelsAnUnknownCodeByItself() {
        var list = new CodeList(CodeListName.DOMAIN, List.of(entry("WERK")));

        assertThat(list.find(Code.of("VERDWENEN"))).isEmpty();
        assertThat(list.label(Code.of("VERDWENEN"), Locale.FRENCH)).isEqualTo("VERDWENEN");
    }

    @Test
    void aCodeIsValidOnItsFirstAndItsLastDay() {
        assertThat(between(FIRST, LAST).isValidOn(FIRST)).isTrue();
        assertThat(between(FIRST, LAST).isValidOn(LAST)).isTrue();
    }

    @Test
    void aCodeIsNotValidTheDayBeforeItsFirstNorTheDayAfterItsLast() {
        assertThat(between(FIRST, LAST).isValidOn(FIRST.minusDays(1))).isFalse();
        assertThat(between(FIRST, LAST).isValidOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aCodeWithoutDatesIsAlwaysValid() {
        assertThat(between(null, null).isValidOn(LocalDate.of(1981, 7, 30))).isTrue();
        assertThat(between(null, null).isValidOn(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void aCodeMayBeUsedForFactsThatTouchItsPeriod() {
        assertThat(between(FIRST, LAST).overlaps(FIRST.minusYears(1), FIRST)).isTrue();
        assertThat(between(FIRST, LAST).overlaps(LAST, LAST.plusYears(1))).isTrue();
    }

    @Test
    void aCodeCannotBeUsedForFactsWhollyBeforeOrAfterItsPeriod() {
        assertThat(between(FIRST, LAST).overlaps(FIRST.minusYears(1), FIRST.minusDays(1)))
                .isFalse();
        assertThat(between(FIRST, LAST).overlaps(LAST.plusDays(1), LAST.plusYears(1)))
                .isFalse();
    }

    private static CodeEntry entry(String code) {
        return new CodeEntry(
                Code.of(code), null, Set.of(), new Labels("werk", "travail", "work"), null, null, null, "a test");
    }

    private static CodeEntry between(LocalDate from, LocalDate until) {
        var any = entry("WERK");
        return new CodeEntry(any.code(), null, any.groups(), any.labels(), from, until, null, any.source());
    }

    private static Code[] codes(String... values) {
        return List.of(values).stream().map(Code::of).toArray(Code[]::new);
    }
}
