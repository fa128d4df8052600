package be.signaalhuis.portal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text is in the bundles, in three languages; no key is asked for that is not there. */
class TextsTest {

    private static final Path CODE = Path.of("src/main/java");

    @Test
    void everyBundleHasTheSameKeysInTheSameOrderInEachLanguage() throws IOException {
        for (var bundle : Bundles.names()) {
            var dutch = Bundles.keys(bundle, "nl");
            assertThat(dutch).as("twice in " + bundle).doesNotHaveDuplicates();
            for (var language : Bundles.LANGUAGES) {
                assertThat(Bundles.keys(bundle, language))
                        .as("%s in %s", bundle, language)
                        .containsExactlyElementsOf(dutch);
                assertThat(Bundles.emptyTexts(bundle, language))
                        .as("%s in %s", bundle, language)
                        .isEmpty();
            }
        }
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        var all = new ArrayList<String>();
        for (var bundle : Bundles.names()) {
            all.addAll(Bundles.keys(bundle, "nl"));
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatATemplateAsksForIsThere() throws IOException {
        var known = Bundles.allKeys();
        for (var template : Template.all()) {
            assertThat(known).as(template.name()).containsAll(template.keys());
            assertThat(template.families())
                    .as(template.name())
                    .allMatch(family ->
                            known.stream().anyMatch(key -> family.matcher(key).matches()));
        }
    }

    /** Keys of which the code holds the last part. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new Place\\(\"(\\w+)\"                    | navigation.%s",
                "addFlashAttribute\\(\"done\", \"([\\w.]+)\"\\) | done.%s",
                "new (?:Today\\.)?Item\\(\\s*\"(\\w+)\"     | home.%s",
                "[tT]exts\\.of\\(\\s*\"([\\w.]+)\"[,)]      | %s"
            })
    void everyKeyThatTheCodeAsksForIsThere(String asked, String key) throws IOException {
        assertThat(Bundles.allKeys())
                .containsAll(inTheCode(Pattern.compile(asked)).stream()
                        .map(key.strip()::formatted)
                        .toList());
    }

    @Test
    void everyScreenHasItsPageOfHelp() throws IOException {
        var helped = Template.all().stream()
                .flatMap(template -> Pattern.compile("layout :: page\\(.*, '(\\w+)'\\)\\}")
                        .matcher(template.source())
                        .results())
                .map(page -> "help." + page.group(1) + ".title")
                .toList();
        assertThat(helped).isNotEmpty();
        assertThat(Bundles.allKeys()).containsAll(helped);
    }

    /** Thymeleaf refuses that where a fragment is chosen, and only when the page is asked for. */
    @Test
    void noTitleAsksSomebodyByName() throws IOException {
        assertThat(Template.all())
                .noneMatch(template -> Pattern.compile("layout :: page\\(.*@")
                        .matcher(template.source())
                        .find());
    }

    @Test
    void noTextStandsInATemplate() throws IOException {
        for (var template : Template.all()) {
            assertThat(template.words()).as(template.name()).isEmpty();
        }
    }

    @Test
    void aTextInATemplateIsCaught() {
        assertThat(new Template("x", "<p th:if=\"${a > 1}\">Hallo</p><img alt=\"een foto\"><b th:title=\"#{a.b}\"></b>")
                        .words())
                .containsExactly("Hallo", "alt=\"een foto\"");
    }

    @Test
    void whatATemplateAsksForIsFound() {
        var asking = new Template(
                "x", "<p th:text=\"#{a.b}\"></p><p th:text=\"#{|c.${x.y}.title|}\" th:title=\"#{d.e(${f})}\"></p>");
        assertThat(asking.keys()).containsExactly("a.b", "d.e");
        assertThat(asking.families())
                .singleElement()
                .matches(family -> family.matcher("c.1.title").matches());
        assertThat(asking.families())
                .noneMatch(family -> family.matcher("c.title").matches());
    }

    private static Set<String> inTheCode(Pattern pattern) throws IOException {
        try (var files = Files.walk(CODE)) {
            var found = new java.util.TreeSet<String>();
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
            return found;
        }
    }
}
