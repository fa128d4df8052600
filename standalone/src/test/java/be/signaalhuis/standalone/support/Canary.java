package be.signaalhuis.standalone.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for texts in every file under a folder: the database's tables, indexes, write-ahead log and own log. */
public final class Canary {

    private Canary() {}

    /** The files in which one of these stands; each file is read once, however many texts there are. */
    public static List<Path> filesHolding(Path folder, String... texts) throws IOException {
        var sought = Stream.of(texts)
                .flatMap(text -> Stream.of(text, byteForByte(text.getBytes(StandardCharsets.UTF_8))))
                .distinct()
                .toList();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, sought))
                    .toList();
        }
    }

    private static boolean holds(Path file, List<String> sought) {
        try {
            var content = byteForByte(Files.readAllBytes(file));
            return sought.stream().anyMatch(content::contains);
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String byteForByte(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
