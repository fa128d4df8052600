package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code that a reader may choose is explained in her language. */
class DefinitionsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.FRENCH, Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "GROUND, ground",
        "GROUND_LINK, link",
        "DOMAIN, domain",
        "BEHAVIOUR, behaviour",
        "EXPECTATION, expectation",
        "OUTCOME, outcome",
        "WITHDRAWAL_CAUSE, withdrawal",
        "CONSENT_PURPOSE, purpose"
    })
    void everyCodeIsExplained(CodeListName list, String key) {
        var wanted = CodeLists.current().list(list).entries().stream()
                .map(entry -> key + "." + entry.code().value())
                .toList();
        assertThat(wanted).isNotEmpty();
        for (var language : LANGUAGES) {
            var texts = ResourceBundle.getBundle("portal/texts/definitions", language);
            assertThat(texts.keySet()).as("%s in %s", list, language).containsAll(wanted);
        }
    }
}
