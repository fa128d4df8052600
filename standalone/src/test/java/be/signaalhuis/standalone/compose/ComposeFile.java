package be.signaalhuis.standalone.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file as written, anchors resolved, variables not yet filled in. */
record ComposeFile(Path folder, String text, Map<String, Object> content) {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)");

    static ComposeFile ofTheProject() {
        return read(PROJECT.resolve("docker-compose.yml"));
    }

    static ComposeFile read(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            var text = Files.readString(file);
            return new ComposeFile(file.getParent(), text, new Yaml(new SafeConstructor(options)).load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> services() {
        return map(content.get("services"));
    }

    Map<String, Object> service(String name) {
        return map(services().get(name));
    }

    Map<String, Object> environmentOf(String service) {
        return map(service(service).get("environment"));
    }

    /** What whoever starts it must provide. */
    Set<String> variables() {
        return VARIABLE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    static boolean matches(Pattern pattern, Object value) {
        return value instanceof String text && pattern.matcher(text).matches();
    }
}
