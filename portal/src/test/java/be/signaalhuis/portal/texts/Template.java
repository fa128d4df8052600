package be.signaalhuis.portal.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page's source: which texts it asks for, and which words stand in it that no bundle holds. */
record Template(String name, String source) {

    private static final Path FOLDER = Path.of("src/main/resources/portal/templates");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(title|alt|placeholder|aria-label|label|content)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ASKED = Pattern.compile("#\\{([\\w.-]+)[}(]");
    private static final Pattern ASKED_BY_CODE = Pattern.compile("#messages\\.msg(?:OrNull)?\\('([\\w.-]+)'(?=[,)])");
    private static final Pattern FAMILY = Pattern.compile("#\\{\\|([^|]+)\\|[}(]");
    private static final Pattern FIELD =
            Pattern.compile("parts/form :: (?:input|day|area|choice|suggest|checks|radios)\\('([\\w.]+)'");
    private static final Set<String> NOT_SPOKEN = Set.of("viewport", "htmx-config", "theme-color");

    Template {
        source = COMMENT.matcher(source).replaceAll("");
    }

    static List<Template> all() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(Template::read)
                    .toList();
        }
    }

    private static Template read(Path file) {
        try {
            return new Template(FOLDER.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys that stand there whole. */
    List<String> keys() {
        return Stream.of(found(ASKED), found(ASKED_BY_CODE), found(FIELD).map(field -> "field." + field))
                .flatMap(keys -> keys)
                .toList();
    }

    /** Keys with something in them that only the page knows, as patterns. */
    List<Pattern> families() {
        return found(FAMILY)
                .map(family -> Pattern.compile(Stream.of(family.split("\\$\\{[^}]*}", -1))
                        .map(Pattern::quote)
                        .reduce((one, other) -> one + ".+" + other)
                        .orElseThrow()))
                .toList();
    }

    List<String> words() {
        var between = TAG.splitAsStream(source.replaceAll("(?s)<script.*?</script>", ""))
                .map(text -> text.replaceAll("&\\w+;|<!DOCTYPE html>", ""))
                .filter(text -> LETTERS.matcher(text).find())
                .map(String::strip);
        var spoken = TAG.matcher(source)
                .results()
                .filter(tag -> NOT_SPOKEN.stream().noneMatch(name -> tag.group().contains("name=\"" + name + "\"")))
                .flatMap(tag -> SPOKEN.matcher(tag.group()).results())
                .map(attribute -> attribute.group().strip());
        return Stream.concat(between, spoken).toList();
    }

    private Stream<String> found(Pattern pattern) {
        return pattern.matcher(source).results().map((MatchResult match) -> match.group(1));
    }
}
