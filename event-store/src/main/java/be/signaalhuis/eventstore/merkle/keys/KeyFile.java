package be.signaalhuis.eventstore.merkle.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The private keys, in a file only its owner can read. */
public final class KeyFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    public KeyFile(Path file) {
        this.file = file;
    }

    /** @param secret PKCS#8 in base64 */
    private record Kept(String log, String vkey, String secret) {
        @Override
        public String toString() {
            return vkey;
        }
    }

    private record Content(List<Kept> keys) {}

    public Optional<NoteKey> find(String log, String vkey) {
        return read().keys().stream()
                .filter(key -> key.log().equals(log) && key.vkey().equals(vkey))
                .map(key -> NoteKey.of(key.vkey(), key.secret()))
                .findFirst();
    }

    /** The public keys of those it holds, oldest first. */
    public List<String> vkeys(String log) {
        return read().keys().stream()
                .filter(key -> key.log().equals(log))
                .map(Kept::vkey)
                .toList();
    }

    public Optional<NoteKey> last(String log) {
        return read().keys().stream()
                .filter(key -> key.log().equals(log))
                .map(key -> NoteKey.of(key.vkey(), key.secret()))
                .reduce((earlier, later) -> later);
    }

    /** Safe on disk when this returns: nothing is signed with a key that a crash could take away. */
    public synchronized NoteKey make(String log, String name) {
        var made = NoteKey.make(name);
        var keys = new ArrayList<>(read().keys());
        keys.add(new Kept(log, made.vkey(), made.kept()));
        write(new Content(keys));
        return made;
    }

    /** An old key that has announced its successor signs no more, so it is not kept. */
    public synchronized void keepOnly(String log, String vkey) {
        var keys = read().keys().stream()
                .filter(key -> !key.log().equals(log) || key.vkey().equals(vkey))
                .toList();
        write(new Content(keys));
    }

    private Content read() {
        try {
            return Files.exists(file)
                    ? JSON.readValue(Files.readAllBytes(file), Content.class)
                    : new Content(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("the key file of the Merkle log cannot be read", e);
        } catch (JacksonException quotesKeys) {
            throw new IllegalStateException("the key file of the Merkle log is damaged");
        }
    }

    private void write(Content content) {
        PrivateFile.write(file, JSON.writeValueAsBytes(content));
    }
}
