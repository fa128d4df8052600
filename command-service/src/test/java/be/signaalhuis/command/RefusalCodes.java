package be.signaalhuis.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The text keys that sources need: read off every call that makes an issue or a refusal. An argument
 * in which no code is written must be one that is known to pass a code on, so that none is overlooked.
 */
final class RefusalCodes {

    /** A call, which of its arguments is the code, and what text the code needs. */
    private record Maker(Pattern call, int argument, boolean problem) {}

    private static final List<Maker> MAKERS = List.of(
            issue("Issue\\.(?:body|query|header|path)\\(", 1),
            issue("new Issue\\(", 2),
            issue("RowVerdict\\.issue\\(", 1),
            issue("\\b(?:check|cells)\\.add\\(", 1),
            issue("(?<![.\\w])add\\((?=field|\")", 1),
            issue("(?<![.\\w])reject\\((?!String)", 0),
            problem("Refused\\.(?:conflict|notYet)\\(", 0),
            problem("new Refused\\(", 1),
            problem("(?:problems\\.of|(?<![.\\w])answer)\\((?=status|HttpStatus\\.)(?!HttpStatus status)", 1),
            problem("(?:REGISTERED|CLOSED|WITHDRAWN)\\(", 0),
            problem("-> (?=\"\\w+\";)", 0),
            problem("status\\.is4xxClientError\\(\\) \\? ", 0));

    private static final Pattern CODE = Pattern.compile("\"([a-z][A-Za-z0-9]*)\"");

    /** These pass on a code that some other call made. */
    private static final Set<String> PASS_IT_ON = Set.of(
            "code",
            "name",
            "refusal",
            "field",
            "issue.code()",
            "refused.code()",
            "StatusCodes.codeOf(status)",
            "List.of(arguments)");

    private RefusalCodes() {}

    /** Keys of all Java sources under these folders. */
    static Set<String> keysOf(Path... folders) {
        var keys = new TreeSet<String>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> keys.addAll(keysOf(read(file))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return keys;
    }

    /** Keys of one source. */
    static Set<String> keysOf(String source) {
        var keys = new TreeSet<String>();
        for (var maker : MAKERS) {
            var call = maker.call().matcher(source);
            while (call.find()) {
                var argument = argument(source, call.end(), maker.argument());
                var codes = CODE.matcher(argument)
                        .results()
                        .map(code -> code.group(1))
                        .toList();
                if (codes.isEmpty() && !PASS_IT_ON.contains(argument)) {
                    throw new AssertionError("which code is made by " + call.group() + "… " + argument);
                }
                codes.forEach(code -> keys.addAll(
                        maker.problem()
                                ? List.of("problem." + code + ".title", "problem." + code + ".detail")
                                : List.of("issue." + code)));
            }
        }
        return keys;
    }

    private static String argument(String source, int from, int wanted) {
        int depth = 0;
        int nr = 0;
        int begin = from;
        for (int at = from; ; at++) {
            char c = source.charAt(at);
            boolean end = depth == 0 && (c == ',' || c == ')' || c == ';');
            if (end && nr == wanted) {
                return source.substring(begin, at).strip();
            }
            if (end && c != ',') {
                throw new AssertionError("too few arguments: " + source.substring(from, at));
            }
            if (end) {
                nr++;
                begin = at + 1;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
    }

    private static Maker issue(String call, int argument) {
        return new Maker(Pattern.compile(call), argument, false);
    }

    private static Maker problem(String call, int argument) {
        return new Maker(Pattern.compile(call), argument, true);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
