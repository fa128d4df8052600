package be.signaalhuis.query.rebuild;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.reading.Positions.Until;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rebuilds that only compare, for the auditors of each municipality. They take turns with those of the administrator. */
@Repository
public class Replays {

    private static final String ADD = """
            insert into views.rebuild (id, view, cause, compare_only, version, started_by, municipality, target, as_known_on)
            values (?, ?, 'REPLAY', true, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing
            """;

    private static final String OWN = """
            select * from views.rebuild where cause = 'REPLAY' and municipality = ? order by queued_at desc, id desc limit ?
            """;

    private static final String ONE = """
            select * from views.rebuild where id = ? and cause = 'REPLAY' and (municipality = ? or ?)
            """;

    private final JdbcClient sql;
    private final RebuildTasks tasks;
    private final DifferingRows rows;
    private final RebuildWorker worker;

    Replays(JdbcClient sql, RebuildTasks tasks, RebuildWorker worker) {
        this.sql = sql;
        this.tasks = tasks;
        this.rows = new DifferingRows(sql);
        this.worker = worker;
    }

    /** Queues a replay; empty when the view is being rebuilt, or replayed, already. */
    public Optional<UUID> add(View<?> view, Until until, Actor by) {
        var id = TimeOrderedIdentifiers.next();
        var added = sql.sql(ADD)
                .param(id)
                .param(view.name())
                .param(view.version())
                .param(by.name())
                .param(by.municipality().value())
                .param(until.position())
                .param(until.asKnownOn() == null ? null : until.asKnownOn().toString())
                .update();
        worker.wake();
        return Optional.of(id).filter(queued -> added == 1);
    }

    /** The latest of a municipality, newest first. */
    public List<Replay> newest(Code municipality, int limit) {
        var newest = sql.sql(OWN)
                .params(municipality.value(), limit)
                .query(TaskRows::task)
                .list();
        var differing = rows.of(newest, municipality);
        return newest.stream()
                .map(task -> Replay.of(task, differing.getOrDefault(task.id(), List.of())))
                .toList();
    }

    /** An administrator, whose rebuilds wait for it, sees one of any municipality. */
    public Optional<Replay> find(UUID id, Actor reader) {
        return sql.sql(ONE)
                .params(id, reader.municipality().value(), reader.role() == Role.ADMIN)
                .query(TaskRows::task)
                .optional()
                .map(task -> Replay.of(task, rows.of(task, reader.municipality())));
    }

    public boolean cancel(UUID id, Actor reader) {
        var replay = find(id, reader);
        replay.ifPresent(found -> tasks.cancel(id));
        return replay.isPresent();
    }
}
