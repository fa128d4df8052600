package be.signaalhuis.events;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.violators.CompliantEvent;
import be.signaalhuis.events.violators.UsesANeighbour;
import be.signaalhuis.events.violators.UsesDatabind;
import be.signaalhuis.events.violators.UsesSpring;
import be.signaalhuis.events.violators.ViolatingEvent;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventRulesTest {

    static Stream<ArchRule> rules() {
        return Stream.of(
                EventRules.EVENTS_ARE_RECORDS,
                EventRules.EVENTS_HAVE_A_REVISION,
                EventRules.EVENTS_HOLD_NO_PERSONAL_DATA_UNSEALED,
                EventRules.THE_LANGUAGE_USES_NOTHING_ELSE_OF_OURS,
                EventRules.THE_LANGUAGE_USES_NO_SPRING_AND_NO_DATABIND);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePublishedLanguageKeepsTheRule(ArchRule rule) {
        rule.check(EventStreams.published());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anEventWithOneOfEveryAllowedTypeKeepsTheRule(ArchRule rule) {
        assertThatCode(() -> rule.check(new ClassFileImporter()
                        .importClasses(CompliantEvent.class, CompliantEvent.EverythingAllowed.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void cannotBeAnEventWithoutBeingARecord() {
        assertBroken(EventRules.EVENTS_ARE_RECORDS, ViolatingEvent.NoRecord.class, "is no record");
    }

    @Test
    void cannotBeAnEventWithoutRevision() {
        assertBroken(
                EventRules.EVENTS_HAVE_A_REVISION,
                ViolatingEvent.WithoutRevision.class,
                "not annotated with @Revision");
    }

    static Stream<Arguments> unsealed() {
        return Stream.of(
                Arguments.of(ViolatingEvent.PlainText.class, "PlainText.text is a java.lang.String"),
                Arguments.of(ViolatingEvent.ListOfTexts.class, "ListOfTexts.texts[] is a java.lang.String"),
                Arguments.of(ViolatingEvent.TextInAValue.class, "TextInAValue.value.text is a java.lang.String"),
                Arguments.of(ViolatingEvent.TextInAListOfValues.class, "TextInAListOfValues.values[].text is a"),
                Arguments.of(ViolatingEvent.TextAsAnId.class, "TextAsAnId.textId is a"),
                Arguments.of(ViolatingEvent.BareUuid.class, "BareUuid.id is a java.util.UUID"),
                Arguments.of(ViolatingEvent.Clock.class, "Clock.at is a java.time.Instant"),
                Arguments.of(ViolatingEvent.MapOfCodes.class, "MapOfCodes.codes is a java.util.Map"),
                Arguments.of(ViolatingEvent.ValueOfAnotherPackage.class, "ValueOfAnotherPackage.facts is a"));
    }

    @ParameterizedTest
    @MethodSource("unsealed")
    void cannotHoldInAnEventWhatCouldBePersonalData(Class<?> event, String complaint) {
        assertBroken(EventRules.EVENTS_HOLD_NO_PERSONAL_DATA_UNSEALED, event, complaint);
    }

    @Test
    void cannotUseAnotherPartOfTheProductInTheLanguage() {
        assertBroken(EventRules.THE_LANGUAGE_USES_NOTHING_ELSE_OF_OURS, UsesANeighbour.class, "elsewhere.Neighbour");
    }

    @Test
    void cannotUseSpringInTheLanguage() {
        assertBroken(EventRules.THE_LANGUAGE_USES_NO_SPRING_AND_NO_DATABIND, UsesSpring.class, "org.springframework");
    }

    @Test
    void cannotUseDatabindInTheLanguage() {
        assertBroken(
                EventRules.THE_LANGUAGE_USES_NO_SPRING_AND_NO_DATABIND, UsesDatabind.class, "tools.jackson.databind");
    }

    private static void assertBroken(ArchRule rule, Class<?> violator, String complaint) {
        var violators = new ClassFileImporter().importClasses(violator);
        assertThatThrownBy(() -> rule.check(violators))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated (1 times)")
                .hasMessageContaining(complaint);
    }
}
