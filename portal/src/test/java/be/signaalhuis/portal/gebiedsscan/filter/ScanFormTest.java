package be.signaalhuis.portal.gebiedsscan.filter;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Stand;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ScanFormTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final MovableClock clock = new MovableClock("2026-11-26T12:00:00Z");
    private final ScanForm forms = Filters.form(KnownCodes.by(clock), Known.dates(clock));

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void noMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void anAddressAndWhatIsTypedAreTheSameFilter() {
        var typed = read(Map.of("periodeVan", "1/1/2021", "periodeTot", "31-3-2021", "levensdomein", "ARMOEDE"));
        var address = typed.filter().address("/gebiedsscan");

        assertThat(typed.form().isWrong()).isFalse();
        assertThat(address).isEqualTo("/gebiedsscan?periodeVan=2021-01-01&periodeTot=2021-03-31&levensdomein=ARMOEDE");
        assertThat(typed.form().value("periodeVan")).isEqualTo("01/01/2021");
    }

    @Test
    void whatIsNoDayIsSaidAndWhatWasTypedStays() {
        var typed = read(Map.of("periodeVan", "gisteren", "stand", "01/01/2030"));

        assertThat(typed.form().error("periodeVan")).isNotNull();
        assertThat(typed.form().error("stand")).isNotNull();
        assertThat(typed.form().value("periodeVan")).isEqualTo("gisteren");
    }

    @Test
    void anEndBeforeTheBeginningIsWrong() {
        assertThat(read(Map.of("periodeVan", "02/01/2021", "periodeTot", "01/01/2021"))
                        .form()
                        .error("periodeTot"))
                .isNotNull();
    }

    @Test
    void anUnknownLifeDomainRestrictsNothing() {
        assertThat(read(Map.of("levensdomein", "ONZIN")).filter().isEmpty()).isTrue();
    }

    @Test
    void thePeriodBeforeIsAsLongAndEndsTheDayBefore() {
        var quarter = ScanFilter.ALL.during(FIRST, LocalDate.of(2021, 3, 31)).about("ARMOEDE");
        var before = quarter.before().orElseThrow();

        assertThat(before.days()).isEqualTo(quarter.days()).isEqualTo(90);
        assertThat(before.until()).isEqualTo(FIRST.minusDays(1));
        assertThat(before.lifeDomain()).isEqualTo("ARMOEDE");
        assertThat(ScanFilter.ALL.during(FIRST, null).before()).isEmpty();
    }

    @Test
    void eachTagLeadsToThePageWithoutIt() {
        var filter = ScanFilter.ALL
                .during(FIRST, null)
                .about("ARMOEDE")
                .asKnownOn(Stand.of("01/02/2026", Known.dates(clock)));

        assertThat(Filters.tags(KnownCodes.by(clock), Known.dates(clock)).of(filter, "/gebiedsscan"))
                .extracting(ScanTags.Tag::text, ScanTags.Tag::address)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "vastgesteld vanaf 01/01/2021",
                                "/gebiedsscan?stand=01%2F02%2F2026&levensdomein=ARMOEDE"),
                        org.assertj.core.groups.Tuple.tuple(
                                "levensdomein: armoede", "/gebiedsscan?periodeVan=2021-01-01&stand=01%2F02%2F2026"),
                        org.assertj.core.groups.Tuple.tuple(
                                "zoals bekend op 01/02/2026",
                                "/gebiedsscan?periodeVan=2021-01-01&levensdomein=ARMOEDE"));
    }

    private ScanForm.Filled read(Map<String, String> typed) {
        return forms.read(Form.of(typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())))));
    }
}
