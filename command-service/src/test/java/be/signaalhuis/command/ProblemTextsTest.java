package be.signaalhuis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.command.testing.RunningCommandService;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every no has words, in every language. */
class ProblemTextsTest {

    private static final Path HERE = Path.of("src", "main", "java");
    private static final Path EDGE = Path.of("..", "event-store", "src", "main", "java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void everyCodeThatIsMadeHasAText(String language) {
        var needed = RefusalCodes.keysOf(HERE, EDGE);
        assertThat(needed).hasSizeGreaterThan(50).contains("issue.restUnreadable", "problem.reportWithdrawn.title");
        assertThat(lacking(needed, texts(language).keySet())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyTextExistsInEveryLanguageWithTheSamePlaces(String language) {
        assertThat(places(texts(language))).isEqualTo(places(texts("nl")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void noTextIsEmptyOrHasAQuoteThatMessageFormatWouldEat(String language) {
        assertThat(texts(language).values())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void noTextOfThisServiceIsLeftOver(String language) {
        assertThat(lacking(texts(language, "command-problems").keySet(), RefusalCodes.keysOf(HERE)))
                .isEmpty();
    }

    @Test
    void aMissingTextIsFound() {
        var needed = RefusalCodes.keysOf("check.add(\"facts.area\", \"noSuchCode\");");
        assertThat(lacking(needed, texts("nl").keySet())).containsExactly("issue.noSuchCode");
        var conflict = RefusalCodes.keysOf("throw Refused.conflict(\"noSuchConflict\");");
        assertThat(lacking(conflict, texts("nl").keySet()))
                .containsExactly("problem.noSuchConflict.detail", "problem.noSuchConflict.title");
    }

    @Test
    void aCodeThatIsMadeInSomeOtherWayIsFound() {
        assertThatThrownBy(() -> RefusalCodes.keysOf("throw Refused.conflict(codeOf(day));"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("codeOf(day)");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, nl, Versie ontbreekt",
        "fr-BE, fr, Version manquante",
        "en-GB, en, Version missing",
        "'fr;q=0.4, en;q=0.8', en, Version missing",
        "de, nl, Versie ontbreekt",
        "'tlh, *', nl, Versie ontbreekt",
        ", nl, Versie ontbreekt"
    })
    void dutchAnswersWhoeverAsksForNoLanguageWeSpeak(String asked, String answered, String title) {
        var service = RunningCommandService.shared();
        var request = service.request("/v1/discrimination-reports/" + UUID.randomUUID() + "/closure")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        var answer = service.send("intake", asked == null ? request : request.header("Accept-Language", asked));
        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.header("Content-Language")).isEqualTo(answered);
        assertThat(answer.json().get("title").asString()).isEqualTo(title);
    }

    private static Set<String> lacking(Set<String> needed, Set<String> there) {
        var lacking = new TreeSet<>(needed);
        lacking.removeAll(there);
        return lacking;
    }

    private static Map<String, Set<String>> places(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> PLACE.matcher(text.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
    }

    private static Map<String, String> texts(String language) {
        return texts(language, "problems", "command-problems");
    }

    private static Map<String, String> texts(String language, String... bundles) {
        var texts = new TreeMap<String, String>();
        for (var bundle : bundles) {
            var properties = new Properties();
            try (var file = ProblemTextsTest.class.getResourceAsStream("/" + bundle + "_" + language + ".properties")) {
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
        return texts;
    }
}
