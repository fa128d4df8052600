package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckEvent;
import be.signaalhuis.events.signals.BottleneckTackled;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import be.signaalhuis.query.signals.SignalReader;
import be.signaalhuis.query.signals.register.RegisteredSignals;
import be.signaalhuis.query.signals.register.SignalItem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers what is in a bottleneck's file, to readers of its municipality. */
@Component
class BottleneckFiles {

    private final Views views;
    private final BottleneckEvents table;
    private final RegisteredSignals register;

    BottleneckFiles(Views views, BottleneckEvents table, RegisteredSignals register) {
        this.views = views;
        this.table = table;
        this.register = register;
    }

    /** The rows of a file; null for the state of what is unknown. */
    record BottleneckRead(List<FileEvent<BottleneckEvent>> events, BottleneckRow row, List<SignalItem> signals) {}

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<BottleneckFile> of(UUID bottleneck, SignalReader reader, Asked asked) {
        var parts = new ArrayList<>(register.views());
        parts.add(BottleneckFileProjection.VIEW);
        var answer = views.answer(parts, asked, known -> read(bottleneck, reader, known));
        return answer.map(read -> {
            if (read.row() == null) {
                throw answer.known().behind() ? Refused.notYet("viewBehind") : Refused.unknown();
            }
            return BottleneckFile.of(bottleneck, read, how(read), answer.known());
        });
    }

    private BottleneckRead read(UUID bottleneck, SignalReader reader, Known known) {
        var events = table.find(bottleneck, known.position());
        BottleneckRow row = null;
        for (var event : events) {
            row = BottleneckFold.after(row, event.event(), event.sequence());
        }
        if (row == null || !row.municipality().equals(reader.municipality().value())) {
            return new BottleneckRead(List.of(), null, List.of());
        }
        return new BottleneckRead(events, row, register.of(row.signals(), reader, known));
    }

    private static Sealed<String> how(BottleneckRead read) {
        Sealed<String> how = null;
        for (var event : read.events()) {
            how = event.event() instanceof BottleneckTackled tackled ? tackled.how() : how;
        }
        return read.row().state() == BottleneckState.TACKLED ? how : null;
    }
}
