package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.actor.Actor;
import java.util.UUID;

/**
 * One import, queued, under way or ended.
 *
 * @param actor who sent the file; its rows are registered in that name
 * @param file the sealed file, or null once the task ended
 * @param rowsDone rows whose verdict is recorded; a crash goes on from here
 * @param attempts how often it was taken up since its last recorded batch
 */
record ImportTask(
        UUID id,
        String kind,
        boolean dryRun,
        TaskState state,
        Actor actor,
        String file,
        int rows,
        int rowsDone,
        int accepted,
        int unchanged,
        int rejected,
        int attempts) {}
