package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.eventstore.merkle.LogName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What lies in the folder outside, for whoever holds the log against it. */
@Component
public class OutsideNotes {

    private static final int MOST = 1_000;

    private final OutletSettings settings;

    OutsideNotes(OutletSettings settings) {
        this.settings = settings;
    }

    /**
     * The notes in the folder as they are there, newest first and at most a thousand; none without a folder.
     *
     * @throws IOException when the folder is away, which is not the same as empty
     */
    public List<String> of(LogName log) throws IOException {
        if (settings.folder() == null) {
            return List.of();
        }
        var notes = new ArrayList<String>();
        for (var file : files(settings.folder().resolve(log.key()))) {
            notes.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return notes;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (Files.isDirectory(folder.getParent()) && Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(FolderOutlet.NEWEST))
                    .sorted(Comparator.comparing(OutsideNotes::name).reversed())
                    .limit(MOST)
                    .toList();
        }
    }
}
