package be.signaalhuis.portal.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The texts as they lie in their files. */
final class Bundles {

    static final List<String> LANGUAGES = List.of("nl", "fr", "en");
    private static final Path FOLDER = Path.of("src/main/resources/portal/texts");
    private static final Pattern LINE = Pattern.compile("^([\\w.-]+)=(.*)$");

    private Bundles() {}

    static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_\\w\\w\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    static List<String> keys(String bundle, String language) throws IOException {
        return lines(bundle, language).stream().map(line -> line.group(1)).toList();
    }

    static List<String> emptyTexts(String bundle, String language) throws IOException {
        return lines(bundle, language).stream()
                .filter(line -> line.group(2).isBlank())
                .map(line -> line.group(1))
                .toList();
    }

    static Set<String> allKeys() throws IOException {
        var keys = new TreeSet<String>();
        for (var bundle : names()) {
            keys.addAll(keys(bundle, LANGUAGES.getFirst()));
        }
        return keys;
    }

    private static List<java.util.regex.MatchResult> lines(String bundle, String language) throws IOException {
        return Files.readAllLines(FOLDER.resolve(bundle + "_" + language + ".properties")).stream()
                .map(LINE::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(java.util.regex.Matcher::toMatchResult)
                .toList();
    }
}
