package be.signaalhuis.portal.meldpunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class TypingPartOfALabelTest {

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
        LoggedIn.as("amina");
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
        LoggedIn.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SEKSUELE_ORIENTATIE", "seksuele oriëntatie", "Seksuele Orientatie", "seks", "oriënt", " ORIENT "
            })
    void aPartThatFitsOneLabelIsUnderstood(String typed) {
        var read = AReport.smallest().with("mainGround", typed).read();

        assertThat(read.issues()).isEmpty();
        assertThat(read.settled().value("mainGround")).isEqualTo("SEKSUELE_ORIENTATIE");
    }

    @Test
    void aPartThatFitsSeveralNamesThem() {
        assertThat(AReport.smallest().with("facts.area", "water").read().issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.field()).isEqualTo("facts.area");
                    assertThat(issue.text()).contains("Waterschei-Noord", "Waterschei-Zuid");
                });
    }

    @Test
    void ofTwoDivisionsOnlyTheNewestIsMeantUnlessTheEarlierIsWhatStandsThere() {
        assertThat(AReport.smallest()
                        .with("facts.area", "Waterschei-Noord")
                        .read()
                        .settled()
                        .value("facts.area"))
                .isEqualTo("71016W26");
        assertThat(AReport.smallest()
                        .with("facts.area", "7101625")
                        .read()
                        .settled()
                        .value("facts.area"))
                .isEqualTo("7101625");
    }

    @Test
    void whatFitsNothingIsShownAgain() {
        var read =
                AReport.smallest().with("additionalGrounds", "handicap", "xyz").read();

        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.field()).isEqualTo("additionalGrounds-1");
            assertThat(issue.text()).contains("xyz");
        });
        assertThat(read.coded().get("additionalGrounds")).containsExactly("HANDICAP", "xyz");
    }

    @Test
    void aNeighbourhoodLiesInTheMunicipalityOfTheFacts() {
        var inGenk = AReport.smallest().form();
        var inAs = AReport.smallest().with("facts.municipality", "As").form();

        assertThat(AReport.choices().of(inGenk).of("facts.area")).hasSize(3);
        assertThat(AReport.choices().of(inAs).of("facts.area")).isEmpty();
    }

    @Test
    void theMunicipalitiesOfTheDeskComeFirst() {
        assertThat(AReport.choices().of(AReport.empty().form()).of("facts.municipality"))
                .extracting(Choice::label)
                .containsExactly("As", "Genk", "Beringen");
    }

    @Test
    void aGroundOfThenCanBeChosenForFactsOfThenAlone() {
        var then = AReport.smallest().with("facts.occurredFrom", "1/6/2009").form();
        var now = AReport.smallest().form();

        assertThat(codes(then)).contains("GESLACHTSVERANDERING");
        assertThat(codes(now)).doesNotContain("GESLACHTSVERANDERING");
    }

    @Test
    void whatStandsThereIsNotLostWhenItsTimeHasGone() {
        var form = AReport.smallest().with("mainGround", "GESLACHTSVERANDERING").form();

        assertThat(codes(form)).contains("GESLACHTSVERANDERING");
        assertThat(AReport.choices().of(form).shown(form).value("mainGround")).isEqualTo("geslachtsverandering");
    }

    @Test
    void theNarrowerGroundsStandBelowTheWider() {
        var grounds = AReport.choices().of(AReport.empty().form()).grounds();

        assertThat(grounds)
                .extracting(one -> one.ground().code())
                .containsExactly("GESLACHT", "HANDICAP", "HUIDSKLEUR", "SEKSUELE_ORIENTATIE", "RAS");
        assertThat(grounds.getFirst().below()).extracting(Choice::code).containsExactly("ZWANGERSCHAP");
    }

    @Test
    void whatWasUnderstoodInOneLanguageIsReadInAnother() {
        var settled = AReport.smallest().with("mainGround", "huids").read().settled();

        LocaleContextHolder.setLocale(Locale.FRENCH);
        assertThat(AReport.reader().read(settled).issues()).isEmpty();
        assertThat(AReport.choices().of(settled).shown(settled).value("mainGround"))
                .isEqualTo("couleur de peau");
    }

    private static List<String> codes(Form form) {
        return AReport.choices().of(form).of("mainGround").stream()
                .map(Choice::code)
                .toList();
    }
}
