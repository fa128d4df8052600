package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.Sequencer;
import be.signaalhuis.query.audit.tree.outlets.OutsideNotes;
import be.signaalhuis.verifier.note.Checkpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checkpoints that are kept outside the database: what the sequencer remembers, and what went to the folder. */
@Component
class CheckpointsOutside {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointsOutside.class);

    private final Sequencer sequencer;
    private final OutsideNotes folder;

    CheckpointsOutside(Sequencer sequencer, OutsideNotes folder) {
        this.sequencer = sequencer;
        this.folder = folder;
    }

    List<String> of(LogName log) {
        var notes = new ArrayList<String>();
        sequencer.remembered(log).ifPresent(notes::add);
        notes.addAll(inTheFolder(log));
        return notes.stream().filter(CheckpointsOutside::isOne).distinct().toList();
    }

    /** A folder that is away for a while keeps nobody from verifying. */
    private List<String> inTheFolder(LogName log) {
        try {
            return folder.of(log);
        } catch (IOException away) {
            LOG.warn("{} is verified without the checkpoints in the folder: {}", log.key(), WithoutMessages.of(away));
            return List.of();
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
