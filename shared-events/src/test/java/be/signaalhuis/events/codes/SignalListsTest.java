package be.signaalhuis.events.codes;

import static be.signaalhuis.events.codes.CodeListName.GRADE_INFORMATION;
import static be.signaalhuis.events.codes.CodeListName.GRADE_SOURCE;
import static be.signaalhuis.events.codes.CodeListName.HANDLING;
import static be.signaalhuis.events.codes.CodeListName.LIFE_DOMAIN;
import static be.signaalhuis.events.codes.CodeListName.OBSERVED_AS;
import static be.signaalhuis.events.codes.CodeListName.POLICY_DOMAIN;
import static be.signaalhuis.events.codes.CodeListName.SERVICE;
import static be.signaalhuis.events.codes.CodeListName.SHARING;
import static be.signaalhuis.events.codes.CodeListName.SIGNAL_SUBTYPE;
import static be.signaalhuis.events.codes.CodeListName.THEME;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SignalEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignalListsTest {

    static Stream<Class<?>> themes() {
        return Arrays.stream(SignalEvent.class.getPermittedSubclasses()).filter(LoggedSignal.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyEventThatBeginsASignalHasATheme(Class<?> event) throws ReflectiveOperationException {
        var theme = (Code) event.getField("THEME").get(null);
        assertThat(list(THEME).find(theme)).isPresent();
        assertThat(list(SIGNAL_SUBTYPE).inGroup(theme)).hasSizeGreaterThan(1);
    }

    @Test
    void everyThemeHasItsEvent() {
        assertThat(themes()).hasSameSizeAs(list(THEME).entries());
    }

    @Test
    void everyKindOfSignalBelongsToThemesThatThereAre() {
        assertThat(list(SIGNAL_SUBTYPE).entries())
                .allSatisfy(kind -> assertThat(kind.groups())
                        .isNotEmpty()
                        .allMatch(theme -> list(THEME).find(theme).isPresent()));
    }

    @Test
    void theScanHasTenLifeDomains() {
        assertThat(codes(LIFE_DOMAIN))
                .containsExactly(
                        "HUISVESTING",
                        "ARBEID",
                        "WELZIJN",
                        "ZORG",
                        "ONDERWIJS",
                        "ARMOEDE",
                        "SOCIALE_COHESIE",
                        "CRIMINALITEIT",
                        "CRIMINOGENE_GELEGENHEIDSSTRUCTUREN",
                        "PRECAIRE_VERBLIJFSSITUATIES");
    }

    @Test
    void aGradeIsOneOfSixteen() {
        assertThat(codes(GRADE_SOURCE)).containsExactly("A", "B", "C", "X");
        assertThat(codes(GRADE_INFORMATION)).containsExactly("1", "2", "3", "4");
        assertThat(list(HANDLING).find(Grading.STRICTEST)).isPresent();
    }

    @Test
    void sharingGoesFromTheOwnServiceToEverybody() {
        assertThat(codes(SHARING)).containsExactly("EIGEN_DIENST", "OVERLEGTAFEL", "GEBIEDSSCAN_ANONIEM", "OPENBAAR");
    }

    @Test
    void whatIsObservedIsOfADayAPeriodOrAMonth() {
        assertThat(codes(OBSERVED_AS))
                .containsExactlyInAnyOrder(Observed.DAY.value(), Observed.PERIOD.value(), Observed.MONTH.value());
    }

    @Test
    void everyPolicyDomainIsAServiceThatCanCoordinate() {
        assertThat(codes(SERVICE)).containsAll(codes(POLICY_DOMAIN));
    }

    private static CodeList list(CodeListName name) {
        return CodeLists.current().list(name);
    }

    private static List<String> codes(CodeListName name) {
        return list(name).entries().stream().map(entry -> entry.code().value()).toList();
    }
}
