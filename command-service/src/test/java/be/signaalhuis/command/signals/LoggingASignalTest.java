package be.signaalhuis.command.signals;

import static be.signaalhuis.command.signals.ASignal.ofNuisance;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SignalNotRetained;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can and cannot be written down, rule by rule. */
class LoggingASignalTest {

    private static final LocalDate TODAY = ASignal.TODAY;

    @ParameterizedTest
    @EnumSource
    void canLogEachThemeUnderItsOwnEvent(Theme theme) {
        accepts(ASignal.of(theme));
    }

    @Test
    void canLogEverythingASignalCanSay() {
        accepts(ASignal.of(Theme.SLUM_LANDLORD)
                .from("STRAATHOEKWERK", "GEHOORD")
                .graded("C", "4", "H0")
                .shared("OPENBAAR")
                .telling("voorbeeldplein", "voorbeeldtekst\nop twee regels"));
    }

    @Test
    void cannotLogWithoutWhatIsRequired() {
        refuses(
                ofNuisance()
                        .seen(null)
                        .in(null)
                        .about(null, null, null)
                        .from(null, null)
                        .shared(null),
                "observedOn",
                "required",
                "area",
                "required",
                "subtype",
                "required",
                "lifeDomain",
                "required",
                "policyDomain",
                "required",
                "source",
                "required",
                "sharing",
                "required");
    }

    @Test
    void cannotUseACodeThatIsOnNoList() {
        refuses(
                ofNuisance()
                        .in("71016W99")
                        .about("MAAN", "MAAN", "MAAN")
                        .from("MAAN", "MAAN")
                        .graded("Z", "9", "H9")
                        .shared("MAAN"),
                "area",
                "codeUnknown",
                "subtype",
                "codeUnknown",
                "lifeDomain",
                "codeUnknown",
                "policyDomain",
                "codeUnknown",
                "source",
                "codeUnknown",
                "certainty",
                "codeUnknown",
                "grading.source",
                "codeUnknown",
                "grading.information",
                "codeUnknown",
                "grading.handling",
                "codeUnknown",
                "sharing",
                "codeUnknown");
    }

    @Test
    void canUseASubtypeThatBelongsToAllThemes() {
        accepts(ofNuisance().about("ANDERE", "WELZIJN", "POLITIE"));
    }

    @Test
    void cannotUseASubtypeOfAnotherTheme() {
        refuses(ofNuisance().about("TAAL", "WELZIJN", "POLITIE"), "subtype", "subtypeOfOtherTheme");
    }

    @Nested
    class When {

        @Test
        void canBeToday() {
            accepts(ofNuisance().on(TODAY));
        }

        @Test
        void cannotBeTomorrow() {
            refuses(ofNuisance().on(TODAY.plusDays(1)), "observedOn", "dateInFuture");
        }

        @Test
        void canBeAPeriod() {
            accepts(ofNuisance().seen(period(TODAY.minusDays(9), TODAY)));
        }

        @Test
        void cannotBeAPeriodThatEndsBeforeItBegins() {
            refuses(ofNuisance().seen(period(TODAY, TODAY.minusDays(1))), "observedUntil", "dateBefore");
        }

        @Test
        void cannotBeAPeriodThatIsNotOver() {
            refuses(ofNuisance().seen(period(TODAY, TODAY.plusDays(1))), "observedUntil", "dateInFuture");
        }

        @Test
        void cannotBeHalfAPeriod() {
            refuses(ofNuisance().seen(period(null, TODAY)), "observedFrom", "required");
            refuses(ofNuisance().seen(period(TODAY, null)), "observedUntil", "required");
        }

        @Test
        void canBeTheMonthWeAreIn() {
            accepts(ofNuisance().seen(month(YearMonth.from(TODAY))));
        }

        @Test
        void cannotBeNextMonth() {
            refuses(ofNuisance().seen(month(YearMonth.from(TODAY).plusMonths(1))), "observedMonth", "dateInFuture");
        }

        private static Observed period(LocalDate from, LocalDate until) {
            return new Observed(from, until, Observed.PERIOD);
        }

        private static Observed month(YearMonth month) {
            return new Observed(month.atDay(1), month.atEndOfMonth(), Observed.MONTH);
        }
    }

    @Nested
    class Where {

        @ParameterizedTest
        @ValueSource(strings = {"71016B1BK", "71016W26", "7101626", "71016WONB", "71016"})
        void canBeASectorANeighbourhoodOfAnyDivisionOrTheWholeMunicipality(String area) {
            accepts(ofNuisance().in(area));
        }

        @Test
        void canBeANeighbourhoodOfThisDivisionLongBeforeIt() {
            accepts(ofNuisance().in("71016W15").on(LocalDate.of(2020, 1, 5)));
        }

        @ParameterizedTest
        @CsvSource({"71016B1BK, 71016W26, 2025", "71016W26, 71016W26, 2025", "71016, 71016,"})
        void isFixedWithItsNeighbourhoodAndItsDivision(String area, String neighbourhood, String division) {
            var content = ofNuisance().in(area).content();
            assertThat(content.neighbourhood()).isEqualTo(ASignal.code(neighbourhood));
            assertThat(content.areaDivision()).isEqualTo(ASignal.code(division));
        }

        @ParameterizedTest
        @ValueSource(strings = {"GENK_OOST", "70000"})
        void cannotBeLargerThanTheMunicipalityOrSeveralNeighbourhoods(String area) {
            refuses(ofNuisance().in(area), "area", "codeUnknown");
        }

        @Test
        void cannotBeAnotherMunicipality() {
            refuses(ofNuisance().in("71002"), "area", "areaElsewhere");
        }

        @Test
        void cannotBeGenkForSomebodyOfAnotherMunicipality() {
            new SignalFixture()
                    .nothing()
                    .when(ofNuisance().toLog(), Who.ANALYST_OF_AS)
                    .expectNoEvents()
                    .expectException(badInput("area", "areaElsewhere"));
        }
    }

    @Nested
    class Graded {

        @ParameterizedTest
        @EnumSource(names = {"RADICALISATION", "SLUM_LANDLORD", "CRIME_ENABLING", "EXPLOITATION"})
        void cannotBeLeftOutWhereItMayHarm(Theme theme) {
            refuses(ASignal.of(theme).ungraded(), "grading", "required");
        }

        @ParameterizedTest
        @EnumSource(names = {"NUISANCE", "SEGREGATION", "CHILD_POVERTY", "INTOLERANCE", "POLICY_BOTTLENECK"})
        void canBeGivenElsewhereToo(Theme theme) {
            accepts(ASignal.of(theme).graded("A", "1", "H0"));
        }

        @Test
        void cannotBeHalf() {
            refuses(
                    ofNuisance().graded(null, null, "H2"),
                    "grading.source",
                    "required",
                    "grading.information",
                    "required");
        }
    }

    @Nested
    class Shared {

        @ParameterizedTest
        @CsvSource({"NUISANCE, OPENBAAR", "NUISANCE, GEBIEDSSCAN_ANONIEM", "CHILD_POVERTY, EIGEN_DIENST"})
        void canGoAsFarAsItsThemeAllows(Theme theme, String sharing) {
            accepts(ASignal.of(theme).shared(sharing));
        }

        @ParameterizedTest
        @CsvSource({
            "RADICALISATION, OPENBAAR",
            "RADICALISATION, GEBIEDSSCAN_ANONIEM",
            "EXPLOITATION, OPENBAAR",
            "EXPLOITATION, GEBIEDSSCAN_ANONIEM"
        })
        void cannotGoBeyondTheTableForSomeThemes(Theme theme, String sharing) {
            refuses(ASignal.of(theme).graded("A", "1", "H0").shared(sharing), "sharing", "sharingTooWide");
        }

        @ParameterizedTest
        @CsvSource({"H0, OPENBAAR", "H1, GEBIEDSSCAN_ANONIEM", "H2, OVERLEGTAFEL", "H3, EIGEN_DIENST"})
        void canGoAsFarAsItsHandlingAllows(String handling, String sharing) {
            accepts(ASignal.of(Theme.CRIME_ENABLING).graded("B", "2", handling).shared(sharing));
        }

        @ParameterizedTest
        @CsvSource({"H2, OPENBAAR", "H2, GEBIEDSSCAN_ANONIEM", "H3, OPENBAAR", "H3, GEBIEDSSCAN_ANONIEM"})
        void cannotGoBeyondTheTableWithoutPermission(String handling, String sharing) {
            refuses(
                    ASignal.of(Theme.CRIME_ENABLING).graded("B", "2", handling).shared(sharing),
                    "sharing",
                    "sharingTooWide");
        }

        @ParameterizedTest
        @EnumSource
        void isAssumedToBeTheOwnServiceOrTheTable(Theme theme) {
            var close = theme == Theme.RADICALISATION || theme == Theme.EXPLOITATION;
            assertThat(Sharing.ofTheme(theme.code()).value()).isEqualTo(close ? "EIGEN_DIENST" : "OVERLEGTAFEL");
        }
    }

    @Nested
    class Triaged {

        @ParameterizedTest
        @ValueSource(strings = {"FENOMEEN", "DOOR_BRON_GETRIEERD"})
        void canBeLoggedWhenItIsMoreThanTradition(String triage) {
            accepts(ASignal.of(Theme.RADICALISATION).triaged(triage));
        }

        @Test
        void cannotBeLoggedUnasked() {
            refuses(ASignal.of(Theme.RADICALISATION).triaged(null), "triage", "required");
        }

        @Test
        void cannotBeLoggedWhenItIsTradition() {
            refuses(ASignal.of(Theme.RADICALISATION).triaged("TRADITIONELE_BELEVING"), "triage", "traditionIsNoSignal");
        }

        @Test
        void canEndThere() {
            new SignalFixture()
                    .nothing()
                    .when(new DoNotRetainSignal(ASignal.ID, Triage.TRADITIONAL), Who.OFFICER)
                    .expectEvents(new SignalNotRetained(
                            ASignal.ID, Code.of("71016"), Code.of("TRADITIONELE_BELEVING"), ASignal.LISTS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t\n"})
    void cannotSayNothing(String blank) {
        refuses(ofNuisance().telling(blank, blank), "place", "blank", "summary", "blank");
    }

    @Test
    void cannotSayTooMuch() {
        refuses(ofNuisance().telling("x".repeat(501), "x".repeat(4001)), "place", "tooLong", "summary", "tooLong");
    }

    private static void accepts(ASignal signal) {
        new SignalFixture().nothing().when(signal.toLog(), Who.OFFICER).expectEvents(signal.logged());
    }

    private static void refuses(ASignal signal, String... fieldsAndCodes) {
        new SignalFixture()
                .nothing()
                .when(signal.toLog(), Who.OFFICER)
                .expectNoEvents()
                .expectException(badInput(fieldsAndCodes));
    }
}
