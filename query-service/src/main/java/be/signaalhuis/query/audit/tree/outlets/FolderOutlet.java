package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.query.audit.tree.CheckpointNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * A folder with a folder for each log: a file for each checkpoint, named by its size, and the newest as
 * {@code checkpoint}. What is there is never replaced by what does not follow from it.
 */
final class FolderOutlet implements CheckpointOutlet {

    static final String NEWEST = "checkpoint";

    private final Path folder;
    private final OneHistory history;

    FolderOutlet(Path folder, OneHistory history) {
        this.folder = folder;
        this.history = history;
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public boolean takesEach() {
        return true;
    }

    @Override
    public Duration pause() {
        return Duration.ZERO;
    }

    @Override
    public void publish(Checkpoint checkpoint) throws IOException {
        var ofLog = Files.createDirectories(folder.resolve(checkpoint.log().key()));
        var own = ofLog.resolve(fileName(checkpoint.size()));
        for (var file : new Path[] {own, ofLog.resolve(NEWEST)}) {
            requireFollows(file, checkpoint);
        }
        if (Files.notExists(own)) {
            write(own, checkpoint.note());
        }
        write(ofLog.resolve(NEWEST), checkpoint.note());
    }

    /** In the order of names they are in the order of sizes. */
    static String fileName(long size) {
        return "%015d.checkpoint".formatted(size);
    }

    private void requireFollows(Path file, Checkpoint checkpoint) throws IOException {
        if (Files.exists(file)) {
            var outside = read(file).orElseThrow(() -> new NotOfOneHistory(file.getFileName() + " is no checkpoint"));
            history.require(outside, checkpoint);
        }
    }

    private static Optional<CheckpointNote> read(Path file) throws IOException {
        return CheckpointNote.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Whoever reads the folder meanwhile sees the whole of the old one or of the new one. */
    private static void write(Path file, String note) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(
                unfinished,
                note,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
