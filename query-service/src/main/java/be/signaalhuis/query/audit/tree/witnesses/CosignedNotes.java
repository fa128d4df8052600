package be.signaalhuis.query.audit.tree.witnesses;

import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.eventstore.merkle.LogName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checkpoints with the lines of their witnesses below those of the log. */
@Component
public class CosignedNotes {

    private final CosignatureRows rows;

    CosignedNotes(CosignatureRows rows) {
        this.rows = rows;
    }

    /** The note as it is served now. */
    public String note(Checkpoint checkpoint) {
        return checkpoint.note() + lines(checkpoint.log(), checkpoint.size());
    }

    /** What witnesses signed of one checkpoint: whole lines, or nothing. */
    public String lines(LogName log, long size) {
        return of(log, List.of(size)).getOrDefault(size, Cosigned.NOBODY).lines();
    }

    /** By size; a checkpoint that nobody cosigned is not in it. */
    public Map<Long, Cosigned> of(LogName log, Collection<Long> sizes) {
        return rows.of(log, sizes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, lines -> Cosigned.of(lines.getValue())));
    }
}
