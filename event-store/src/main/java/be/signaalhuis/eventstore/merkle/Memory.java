package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.keys.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The newest checkpoint of each log that this sequencer signed, outside the database: whoever puts an older copy of the
 * tables back finds that it signs nothing on top of them.
 */
final class Memory {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<HashMap<String, String>> NOTES = new TypeReference<>() {};

    private final Path file;

    Memory(Path file) {
        this.file = file;
    }

    Optional<SignedTree> of(LogName log) {
        return Optional.ofNullable(read().get(log.key())).flatMap(SignedTree::of);
    }

    /** After the commit: a checkpoint that was rolled back was never given to anybody. */
    synchronized void keep(LogName log, SignedTree newer) {
        if (of(log).map(SignedTree::size).orElse(-1L) < newer.size()) {
            var notes = read();
            notes.put(log.key(), newer.note());
            PrivateFile.write(file, JSON.writeValueAsBytes(notes));
        }
    }

    private synchronized Map<String, String> read() {
        try {
            return Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), NOTES) : new HashMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFileName() + " cannot be read", e);
        } catch (JacksonException e) {
            throw new IllegalStateException(file.getFileName() + " is damaged", e);
        }
    }
}
