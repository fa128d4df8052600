package be.signaalhuis.command.meldpunt;

import static be.signaalhuis.command.meldpunt.AReport.ground;
import static be.signaalhuis.command.meldpunt.AReport.inGenk;
import static be.signaalhuis.command.meldpunt.Asked.toRegister;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.Reporter;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can and cannot be registered, rule by rule. */
class RegisteringAReportTest {

    private static final LocalDate TOMORROW = AReport.TODAY.plusDays(1);
    private static final Reporter SOMEBODY =
            new Reporter("Voorbeeldnaam Een", "een@voorbeeld.test", "+32 89 00 00 01", "nl");

    private final FixtureConfiguration<DiscriminationReport> fixture = ReportFixture.ofAReport();

    @Test
    void canRegisterTheLeastAReportNeeds() {
        accepts(inGenk());
    }

    @Test
    void canRegisterEverythingAReportCanSay() {
        accepts(inGenk().from("SLACHTOFFER", SOMEBODY)
                .happening(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 3))
                .at("71016W26", "voorbeeldplaats")
                .telling("voorbeeldtekst\nop twee regels")
                .livingIn("71002")
                .about(ground("AFKOMST"), new Ground(Code.of("GELOOF"), Code.of("VERMEEND")), ground("TAAL"))
                .inDomain("HUISVESTING")
                .calledFor("DIRECT", "BEMIDDELING")
                .against("VERHUURDER", "Voorbeeldverhuurder"));
    }

    @Test
    void cannotRegisterWithoutWhatIsRequired() {
        refuses(
                inGenk().receivedOn(null)
                        .by(null)
                        .from(null, null)
                        .about((Ground) null)
                        .inDomain(null),
                "receivedOn",
                "required",
                "channel",
                "required",
                "reporterRole",
                "required",
                "mainGround",
                "required",
                "domain",
                "required");
    }

    @Test
    void cannotRegisterFactsWithoutMunicipality() {
        refuses(AReport.in(null), "facts.municipality", "required");
    }

    @Nested
    class Codes {

        @ParameterizedTest
        @CsvSource({
            "SYNDICALE_OVERTUIGING, 2009-12-31",
            "SYNDICALE_OVERTUIGING, 2026-03-02",
            "GESLACHTSVERANDERING, 2023-07-29"
        })
        void canUseAGroundThatWasLawOnTheDayOfTheFacts(String ground, LocalDate day) {
            accepts(inGenk().of(day).about(ground));
        }

        @ParameterizedTest
        @CsvSource({
            "SYNDICALE_OVERTUIGING, 2009-12-30",
            "BORSTVOEDING, 2020-03-08",
            "GENDEREXPRESSIE, 2014-08-02",
            "GESLACHTSVERANDERING, 2023-07-30"
        })
        void cannotUseAGroundThatWasNoLawOnTheDayOfTheFacts(String ground, LocalDate day) {
            refuses(inGenk().of(day).about(ground), "mainGround", "codeNotValidOnDate");
        }

        @Test
        void canUseAGroundThatBecameLawDuringTheFacts() {
            accepts(inGenk().happening(LocalDate.of(2009, 12, 1), LocalDate.of(2010, 1, 31))
                    .about("SYNDICALE_OVERTUIGING"));
        }

        @Test
        void cannotUseAGroundOfTheDayOfTheReportForFactsOfBefore() {
            refuses(
                    inGenk().happening(LocalDate.of(2009, 12, 1), null).about("SYNDICALE_OVERTUIGING"),
                    "mainGround",
                    "codeNotValidOnDate");
        }

        @ParameterizedTest
        @CsvSource({"71047, 2018-12-31", "72042, 2019-01-01"})
        void canNameAMunicipalityInItsOwnTime(String municipality, LocalDate day) {
            accepts(AReport.in(municipality).of(day));
        }

        @ParameterizedTest
        @CsvSource({"71047, 2019-01-01", "72042, 2018-12-31"})
        void cannotNameAMunicipalityOutsideItsTime(String municipality, LocalDate day) {
            refuses(AReport.in(municipality).of(day), "facts.municipality", "codeNotValidOnDate");
        }

        @Test
        void cannotLiveInAMunicipalityThatWasMergedBeforeTheReport() {
            refuses(inGenk().livingIn("71047"), "residence.municipality", "codeNotValidOnDate");
        }

        @Test
        void cannotUseACodeThatIsOnNoList() {
            var nowhere = "BESTAAT_NIET";
            refuses(
                    AReport.in(nowhere)
                            .by(nowhere)
                            .from(nowhere, null)
                            .livingIn(nowhere)
                            .at(null, null)
                            .about(new Ground(Code.of(nowhere), Code.of(nowhere)), ground(nowhere + "_2"))
                            .inDomain(nowhere)
                            .calledFor(nowhere, nowhere)
                            .against(nowhere, null),
                    "channel",
                    "codeUnknown",
                    "reporterRole",
                    "codeUnknown",
                    "expectation",
                    "codeUnknown",
                    "residence.municipality",
                    "codeUnknown",
                    "facts.municipality",
                    "codeUnknown",
                    "mainGround",
                    "codeUnknown",
                    "mainGround.link",
                    "codeUnknown",
                    "additionalGrounds[0].code",
                    "codeUnknown",
                    "domain",
                    "codeUnknown",
                    "behaviour",
                    "codeUnknown",
                    "otherParty.kind",
                    "codeUnknown");
        }

        @Test
        void cannotUseACodeOfAnotherList() {
            refuses(inGenk().inDomain("RAS"), "domain", "codeUnknown");
        }
    }

    @Nested
    class Grounds {

        @Test
        void canAddGroundsToTheMainOne() {
            accepts(inGenk().about(ground("RAS"), ground("TAAL"), ground("HUIDSKLEUR")));
        }

        @Test
        void cannotAddGroundsWithoutAMainOne() {
            refuses(inGenk().about(null, ground("TAAL")), "mainGround", "required");
        }

        @Test
        void cannotNameTheMainGroundAgain() {
            refuses(
                    inGenk().about(ground("RAS"), new Ground(Code.of("RAS"), Code.of("VERMEEND"))),
                    "additionalGrounds[0].code",
                    "groundTwice");
        }

        @Test
        void cannotNameAnAdditionalGroundTwice() {
            refuses(
                    inGenk().about(ground("RAS"), ground("TAAL"), ground("TAAL")),
                    "additionalGrounds[1].code",
                    "groundTwice");
        }

        @Test
        void cannotNameMoreThanTwentyAdditionalGrounds() {
            var many = IntStream.range(0, 21).mapToObj(i -> ground("TAAL")).toArray(Ground[]::new);
            refuses(inGenk().about(ground("RAS"), many), "additionalGrounds", "tooMany");
        }
    }

    @Nested
    class Dates {

        @Test
        void canRegisterTodayWhatHappenedToday() {
            accepts(inGenk().of(AReport.TODAY));
        }

        @Test
        void cannotRegisterWhatLiesInTheFuture() {
            refuses(
                    inGenk().happening(TOMORROW, TOMORROW).receivedOn(TOMORROW),
                    "receivedOn",
                    "dateInFuture",
                    "facts.occurredFrom",
                    "dateInFuture",
                    "facts.occurredUntil",
                    "dateInFuture");
        }

        @Test
        void cannotRegisterAYearThatMustBeATypingError() {
            refuses(inGenk().receivedOn(LocalDate.of(209, 5, 4)), "receivedOn", "dateTooEarly");
        }

        @Test
        void cannotReceiveAReportBeforeTheFacts() {
            refuses(
                    inGenk().happening(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4)),
                    "receivedOn",
                    "dateBefore",
                    "receivedOn",
                    "dateBefore");
        }

        @Test
        void cannotEndFactsBeforeTheyBegan() {
            refuses(
                    inGenk().happening(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)),
                    "facts.occurredUntil",
                    "dateBefore");
        }

        @Test
        void cannotEndFactsThatHaveNoBegin() {
            refuses(inGenk().happening(null, LocalDate.of(2026, 2, 1)), "facts.occurredFrom", "required");
        }
    }

    @Nested
    class Places {

        @Test
        void canNameANeighbourhoodOfTheMunicipality() {
            accepts(inGenk().at("71016W26", null));
        }

        @Test
        void cannotNameANeighbourhoodOfAnotherMunicipality() {
            refuses(AReport.in("71067").at("71016W26", null), "facts.area", "areaElsewhere");
        }

        @Test
        void cannotNameANeighbourhoodThatDoesNotExist() {
            refuses(inGenk().at("71016W99", null), "facts.area", "codeUnknown");
        }

        @ParameterizedTest
        @CsvSource({"71047, 2018-06-01", "72042, 2019-06-01", "71002, 2026-01-05", "71067, 2026-01-05"})
        void canRegisterFactsInTheServiceAreaOfTheirDay(String municipality, LocalDate day) {
            accepts(AReport.in(municipality).of(day));
        }

        @Test
        void canRegisterFactsElsewhereOfSomebodyWhoLivesInTheServiceArea() {
            accepts(AReport.in("71004").livingIn("71016"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"71004", "BUITEN_LIMBURG", "BUITENLAND", "ONBEKEND"})
        void canRegisterWhatLiesInNobodysAreaAndItIsMarked(String municipality) {
            var report = AReport.in(municipality);
            fixture.givenNoPriorActivity()
                    .when(toRegister(report), AS_GENK)
                    .expectEvents(Told.registeredOutside(report));
        }

        @Test
        void cannotRegisterWhatIsOnlyAnotherDesks() {
            fixture.givenNoPriorActivity()
                    .when(toRegister(AReport.in("71067")), AS_AS)
                    .expectNoEvents()
                    .expectException(unknown("facts.municipality", "foreignMunicipality"));
        }

        @Test
        void canRegisterWhatIsAnotherDesksWhenTheReporterLivesInTheOwnArea() {
            fixture.givenNoPriorActivity()
                    .when(toRegister(AReport.in("71067").livingIn("71002")), AS_AS)
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class People {

        @Test
        void canRegisterAnonymously() {
            accepts(inGenk().from("ANONIEM", null));
        }

        @Test
        void canNoteTheLanguageOfAnAnonymousReporter() {
            accepts(inGenk().from("ANONIEM", new Reporter(null, null, null, "tr")));
        }

        @Test
        void cannotIdentifyAnAnonymousReporter() {
            refuses(inGenk().from("ANONIEM", SOMEBODY), "reporter", "anonymousWithIdentity");
        }

        @ParameterizedTest
        @ValueSource(strings = {"geen adres", "een@", "@voorbeeld.test", "een@twee@drie"})
        void cannotGiveAnAddressThatIsNone(String email) {
            refuses(inGenk().from("GETUIGE", new Reporter(null, email, null, null)), "reporter.email", "emailInvalid");
        }

        @Test
        void cannotGiveALanguageThatIsNoCode() {
            refuses(
                    inGenk().from("GETUIGE", new Reporter(null, null, null, "Nederlands")),
                    "reporter.language",
                    "languageInvalid");
        }
    }

    @Nested
    class Texts {

        @Test
        void canFillTextsToTheirLimit() {
            accepts(inGenk().from(
                            "GETUIGE", new Reporter("n".repeat(200), "e@" + "v".repeat(252), "0".repeat(50), "nl"))
                    .at(null, "p".repeat(500))
                    .telling("d".repeat(20_000))
                    .against("PERSOON", "a".repeat(200)));
        }

        @Test
        void cannotFillTextsBeyondTheirLimit() {
            refuses(
                    inGenk().from(
                                    "GETUIGE",
                                    new Reporter("n".repeat(201), "e@" + "v".repeat(253), "0".repeat(51), "nl"))
                            .at(null, "p".repeat(501))
                            .telling("d".repeat(20_001))
                            .against("PERSOON", "a".repeat(201)),
                    "facts.place",
                    "tooLong",
                    "facts.description",
                    "tooLong",
                    "reporter.name",
                    "tooLong",
                    "reporter.phone",
                    "tooLong",
                    "reporter.email",
                    "tooLong",
                    "otherParty.name",
                    "tooLong");
        }

        @Test
        void cannotSendABlankText() {
            refuses(inGenk().telling(" \n"), "facts.description", "blank");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ufffdb"})
        void cannotSendCharactersThatNobodyTypes(String text) {
            refuses(inGenk().at(null, text), "facts.place", "characterNotAllowed");
        }
    }

    private void accepts(AReport report) {
        fixture.givenNoPriorActivity().when(toRegister(report), AS_GENK).expectEvents(Told.registered(report));
    }

    private void refuses(AReport report, String... fieldsAndCodes) {
        fixture.givenNoPriorActivity()
                .when(toRegister(report), AS_GENK)
                .expectNoEvents()
                .expectException(badInput(fieldsAndCodes));
    }
}
