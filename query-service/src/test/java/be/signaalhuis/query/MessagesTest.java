package be.signaalhuis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"query-problems", "query-texts"})
    void everyTextExistsInThreeLanguages(String bundle) throws IOException {
        var dutch = texts(bundle, "nl");
        assertThat(dutch).isNotEmpty();
        assertThat(texts(bundle, "fr").keySet()).isEqualTo(dutch.keySet());
        assertThat(texts(bundle, "en").keySet()).isEqualTo(dutch.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void noTextIsEmptyOrHasAQuoteThatMessageFormatWouldEat(String language) throws IOException {
        assertThat(texts("query-problems", language).values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain("'"));
    }

    private static Properties texts(String bundle, String language) throws IOException {
        var texts = new Properties();
        try (var file = MessagesTest.class.getResourceAsStream("/" + bundle + "_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
