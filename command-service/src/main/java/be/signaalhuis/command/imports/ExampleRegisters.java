package be.signaalhuis.command.imports;

import be.signaalhuis.command.imports.ImportKind.Example;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Queues the example registers as if those who keep such registers had sent them. */
@Component
class ExampleRegisters {

    private static final String NAME = "demonstration";

    private final String folder;
    private final ResourceLoader files;
    private final List<ImportKind> kinds;
    private final ImportQueue queue;

    ExampleRegisters(
            @Value("${signaalhuis.demonstration.registers:}") String folder,
            ResourceLoader files,
            List<ImportKind> kinds,
            ImportQueue queue) {
        this.folder = folder;
        this.files = files;
        this.kinds = kinds;
        this.queue = queue;
    }

    /** @param task the task that takes it, also when it was asked for before; null when nobody asked yet */
    record Queued(String kind, UUID task) {}

    /** Not there where nobody configured it: a real register must never meet invented reports. */
    List<Queued> offered() {
        return kindsWithExamples().map(kind -> new Queued(kind.name(), null)).toList();
    }

    List<Queued> queue(Actor administrator) {
        return kindsWithExamples()
                .map(kind -> queue(kind, kind.example().orElseThrow(), administrator))
                .toList();
    }

    private Stream<ImportKind> kindsWithExamples() {
        if (folder.isBlank()) {
            throw Refused.unknown();
        }
        return kinds.stream().filter(kind -> kind.example().isPresent());
    }

    private Queued queue(ImportKind kind, Example example, Actor administrator) {
        var municipality = administrator.municipality();
        var keeper = new Actor(NAME, example.role(), example.organisation() + "-" + municipality, municipality);
        var task = queue.addOnce(keeper, kind.name(), false, content(example), NAME + "-" + kind.name());
        return new Queued(kind.name(), task);
    }

    private byte[] content(Example example) {
        try {
            return files.getResource(folder + example.file()).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
