package be.signaalhuis.eventstore.approved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files {@code <EventName>.v<revision>.json} of one folder, and {@code <EventName>.v<revision>.<field>.json} for a
 * field that came later: written once, never again.
 */
record ApprovedFiles(Path folder) {

    private static final Pattern NAME = Pattern.compile("((\\w+)\\.v(\\w+)(\\.\\w+)?)\\.json");

    /** One stored form of an event. */
    record Approved(String name, String event, String revision, String json) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** In the sources, so that approving a new one puts it where it is kept. */
    static ApprovedFiles ofTheProduct() {
        return new ApprovedFiles(Path.of("..", "shared-events", "src", "main", "resources", "approved-events"));
    }

    List<Approved> all() {
        try (var files = Files.list(folder)) {
            return files.sorted().map(this::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Approved read(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new AssertionError(file.getFileName() + " is not named <EventName>.v<revision>[.<field>].json");
        }
        try {
            return new Approved(name.group(1), name.group(2), name.group(3), Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The approved form, or a failure that says how to approve one. */
    String approved(Sample sample) {
        return all().stream()
                .filter(file -> file.name().equals(sample.file()))
                .findFirst()
                .map(Approved::json)
                .orElseThrow(() -> new AssertionError("no approved file " + sample
                        + ".json: run this test once with -Dapprove=true and read what it wrote"));
    }

    /** Writes a missing file; what is there stays as it is. */
    void approve(Sample sample, String json) {
        var file = folder.resolve(sample.file() + ".json");
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                Files.write(file, json.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
