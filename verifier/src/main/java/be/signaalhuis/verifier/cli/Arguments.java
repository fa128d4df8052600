package be.signaalhuis.verifier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was asked on the command line. */
record Arguments(
        String command,
        List<String> files,
        List<String> keys,
        List<String> witnesses,
        List<String> checkpoints,
        List<String> rows,
        boolean json) {

    private static final Set<String> COMMANDS =
            Set.of("bundle", "proof", "checkpoint", "consistency", "report", "check-vector");

    static Arguments of(String[] words) {
        boolean named = words.length > 0 && COMMANDS.contains(words[0]);
        Arguments arguments = new Arguments(
                named ? words[0] : "bundle",
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                List.of(words).contains("--json"));
        for (int i = named ? 1 : 0; i < words.length; i++) {
            List<String> values = arguments.valuesOf(words[i]);
            if (values == null) {
                continue;
            }
            i += values == arguments.files ? 0 : 1;
            if (i == words.length) {
                throw new Misuse(words[i - 1] + " wants a value.");
            }
            values.add(words[i]);
        }
        if (arguments.files.isEmpty() && named && isBundleOfThatName(words[0])) {
            arguments.files.add(words[0]);
        }
        if (arguments.files.isEmpty()) {
            throw new Misuse("Which file?");
        }
        return arguments;
    }

    /** {@code verifier.jar bundle} verifies the file of that name, if there is one and no other was named. */
    private static boolean isBundleOfThatName(String command) {
        return command.equals("bundle") && Files.isRegularFile(Path.of(command));
    }

    private List<String> valuesOf(String word) {
        return switch (word) {
            case "--key" -> keys;
            case "--witness" -> witnesses;
            case "--checkpoint" -> checkpoints;
            case "--row" -> rows;
            case "--json" -> null;
            default -> {
                if (word.startsWith("--")) {
                    throw new Misuse("There is no " + word + ".");
                }
                yield files;
            }
        };
    }

    List<String> trustedKeys() {
        if (keys.isEmpty()) {
            throw new Misuse("Without --key there is nothing to hold a signature against.");
        }
        return keys;
    }

    String file(int number) {
        if (files.size() <= number) {
            throw new Misuse("There are not enough files.");
        }
        return files.get(number);
    }

    static InputStream open(String file) throws IOException {
        return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
    }

    static byte[] bytes(String file) throws IOException {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        }
    }

    static String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
