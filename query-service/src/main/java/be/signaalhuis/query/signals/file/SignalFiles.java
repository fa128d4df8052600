package be.signaalhuis.query.signals.file;

import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import be.signaalhuis.query.signals.SignalReader;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers what is in a signal's file, to whom the wall lets through. */
@Component
class SignalFiles {

    private final Views views;
    private final SignalEvents table;
    private final BundledIn bottlenecks;

    SignalFiles(Views views, SignalEvents table, BundledIn bottlenecks) {
        this.views = views;
        this.table = table;
        this.bottlenecks = bottlenecks;
    }

    /** What a file says, then and today: nobody reads then what is kept from them today. */
    private record Read(List<FileEvent<SignalEvent>> then, SignalState today, List<UUID> bottlenecks) {}

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<SignalFile> of(UUID signal, SignalReader reader, Asked asked) {
        var parts = List.of(SignalFileProjection.VIEW, BundledIn.VIEW);
        var answer = views.answer(parts, asked, known -> read(signal, reader, known));
        return answer.map(read -> {
            var state = SignalState.of(read.then());
            if (state == null || !isFor(reader, state, read.today())) {
                throw answer.known().behind() ? Refused.notYet("viewBehind") : Refused.unknown();
            }
            return SignalFile.of(read.then(), state, read.bottlenecks(), answer.known());
        });
    }

    private Read read(UUID signal, SignalReader reader, Known known) {
        var events = table.find(signal, Long.MAX_VALUE);
        var then = events.stream()
                .filter(event -> event.position() <= known.position())
                .toList();
        return new Read(then, SignalState.of(events), reader.all() ? bottlenecks.of(signal, known) : null);
    }

    private static boolean isFor(SignalReader reader, SignalState then, SignalState today) {
        return reader.opens(
                then.logged().municipality(),
                then.organisation(),
                then.content().sharing(),
                today.content().sharing());
    }
}
