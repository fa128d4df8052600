package be.signaalhuis.portal.signals.signal;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class SignalChoicesTest {

    @BeforeEach
    void somebodyOfGenkIsLoggedIn() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
        LoggedIn.as("amina");
    }

    @AfterEach
    void nobodyIs() {
        LoggedIn.out();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theNeighbourhoodsOfTheNewestDivisionThenNoneOfThemThenTheWholeTown() {
        assertThat(of(Theme.OVERLAST, "area"))
                .containsExactly(
                        new Choice("71016W26", "Waterschei-Noord"),
                        new Choice("71016W27", "Waterschei-Zuid"),
                        new Choice("71016WONB", "weet ik niet (niet te lokaliseren)"),
                        new Choice("71016", "heel Genk"));
    }

    @Test
    void whatStandsThereStaysAChoiceAlsoOfAnEarlierDivision() {
        var choices = ASignal.choices()
                .of(Theme.OVERLAST, ASignal.smallest().with("area", "7101625").form());

        assertThat(choices.get("area")).extracting(Choice::code).contains("7101625");
    }

    @Test
    void aThemeHasItsOwnKindsAndNoOthers() {
        assertThat(of(Theme.OVERLAST, "subtype")).extracting(Choice::code).containsExactly("SAMENLEVING_AFVAL");
        assertThat(of(Theme.UITBUITING, "subtype")).extracting(Choice::code).containsExactly("BUSJES");
    }

    @Test
    void whatStaysCloseCannotBeMadePublic() {
        assertThat(of(Theme.UITBUITING, "sharing"))
                .extracting(Choice::code)
                .containsExactly("EIGEN_DIENST", "OVERLEGTAFEL");
        assertThat(of(Theme.OVERLAST, "sharing")).extracting(Choice::code).contains("OPENBAAR");
    }

    private static List<Choice> of(Theme theme, String field) {
        return ASignal.choices().of(theme, Form.empty()).get(field);
    }
}
