package be.signaalhuis.eventstore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

/** Every problem can be told in Dutch, French and English. */
class ProblemTextsTest {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    @Test
    void theThreeBundlesHaveTheSameKeysAndNoEmptyText() {
        assertThat(LANGUAGES).allSatisfy(language -> {
            assertThat(texts(language).stringPropertyNames())
                    .as(language)
                    .isEqualTo(texts("nl").stringPropertyNames());
            assertThat(texts(language).values())
                    .as(language)
                    .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        });
    }

    @Test
    void noTextIsLeftUntranslated() {
        var dutch = texts("nl");
        Stream.of("fr", "en")
                .forEach(language -> assertThat(texts(language).stringPropertyNames())
                        .as(language)
                        .noneMatch(key -> texts(language).get(key).equals(dutch.get(key))));
    }

    @Test
    void everyProblemHasTitleAndDetail() {
        var codes = texts("nl").stringPropertyNames().stream()
                .filter(key -> key.startsWith("problem."))
                .collect(Collectors.groupingBy(key -> key.split("\\.")[1]));

        assertThat(codes)
                .isNotEmpty()
                .allSatisfy((code, keys) -> assertThat(keys)
                        .containsExactlyInAnyOrder("problem." + code + ".title", "problem." + code + ".detail"));
    }

    @Test
    void theIssuesTheEdgeItselfFindsHaveTexts() {
        assertThat(texts("nl").stringPropertyNames())
                .contains(Stream.of(
                                "required",
                                "fieldUnknown",
                                "typeWrong",
                                "dateInvalid",
                                "jsonInvalid",
                                "bodyRequired",
                                "tooLong",
                                "codeUnknown",
                                "referenceInvalid",
                                "idempotencyKeyReused")
                        .map(code -> "issue." + code)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(HttpStatus.class)
    void everyErrorStatusCanBeToldInEveryLanguage(HttpStatus status) {
        var problems = new Problems(List.of());
        if (status.isError()) {
            for (var reader : Problems.LANGUAGES) {
                var problem = problems.of(status, StatusCodes.codeOf(status), List.of(), Map.of(), reader);
                assertThat(problem.getTitle()).isNotBlank();
                assertThat(problem.getType()).hasToString("urn:problem-type:signaalhuis:" + StatusCodes.codeOf(status));
            }
        }
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var file = new InputStreamReader(
                ProblemTextsTest.class.getResourceAsStream("/problems_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
