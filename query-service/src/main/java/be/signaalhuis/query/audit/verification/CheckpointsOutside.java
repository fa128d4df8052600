package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.Sequencer;
import be.signaalhuis.verifier.note.Checkpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Checkpoints that are kept outside the database: what the sequencer remembers, and what went to the folder. */
@Component
class CheckpointsOutside {

    private static final int MOST = 1_000;

    private final Sequencer sequencer;
    private final Path folder;

    CheckpointsOutside(Sequencer sequencer, @Value("${signaalhuis.merkle.outlets.folder:#{null}}") Path folder) {
        this.sequencer = sequencer;
        this.folder = folder;
    }

    List<String> of(LogName log) {
        var notes = new ArrayList<String>();
        sequencer.remembered(log).ifPresent(notes::add);
        if (folder != null && Files.isDirectory(folder.resolve(log.key()))) {
            notes.addAll(inFolder(folder.resolve(log.key())));
        }
        return notes.stream().filter(CheckpointsOutside::isOne).distinct().toList();
    }

    /** The newest of them, by their names. */
    private static List<String> inFolder(Path ofLog) {
        try (var files = Files.list(ofLog)) {
            var newest = files.filter(file -> file.getFileName().toString().endsWith(".checkpoint"))
                    .sorted(Comparator.reverseOrder())
                    .limit(MOST)
                    .toList();
            var notes = new ArrayList<String>();
            for (var file : newest) {
                notes.add(Files.readString(file));
            }
            return notes;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of checkpoints cannot be read", e);
        }
    }

    private static boolean isOne(String note) {
        try {
            Checkpoint.parse(note);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
