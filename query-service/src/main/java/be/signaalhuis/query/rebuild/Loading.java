package be.signaalhuis.query.rebuild;

import be.signaalhuis.query.bulk.PagesAhead;
import be.signaalhuis.query.copying.Copy;
import be.signaalhuis.query.copying.CopyRows;
import be.signaalhuis.query.projection.ViewLoad;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Turns the log up to the target into rows: read one page ahead, copied chunk by chunk, each with its progress. */
final class Loading<E> {

    private static final String END = """
            update %1$s as row set closed_at = ending.closed_at, closed_by = ending.closed_by
            from %2$s as ending where row.%3$s = ending.key and row.opened_at = ending.opened_at
            """;

    private final Shadow<E> shadow;
    private final Watch watch = new Watch();
    private RebuildTask task;
    private ViewLoad<E> load;

    Loading(Shadow<E> shadow, RebuildTask task) {
        this.shadow = shadow;
        this.task = task;
    }

    /** An empty shadow, and the log as far as it goes now, or as far as an auditor said. */
    RebuildTask prepare() {
        return shadow.transaction().execute(status -> {
            shadow.tables().prepare();
            return shadow.run()
                    .record(Map.of(
                            "target",
                            task.isReplay() ? task.target() : shadow.head(),
                            "version",
                            shadow.view().version(),
                            "position",
                            0L,
                            "resumable",
                            0L,
                            "events",
                            -task.events(),
                            "rows",
                            -task.rows(),
                            "phase",
                            Phase.LOAD.name()));
        });
    }

    RebuildTask load() {
        if (task.position() > 0 && task.resumable() == 0) {
            return prepare();
        }
        if (task.resumable() > 0) {
            resume();
        }
        load = shadow.view()
                .table()
                .load(task.resumable() > 0, shadow.settings().held());
        try (var pages = shadow.log().pages(task.resumable(), task.target())) {
            while (task.phase() == Phase.LOAD) {
                task = shadow.transaction().execute(status -> chunk(pages));
            }
        }
        return task;
    }

    /** What was written since everything was written last is written again. */
    private void resume() {
        var table = shadow.view().table();
        task = shadow.transaction().execute(status -> {
            var deleted = delete(shadow.table(), table.position());
            if (table.endsRows()) {
                delete(shadow.endings(), "closed_at");
            }
            var kept = task.rows() - deleted;
            return shadow.run()
                    .record(Map.of(
                            "position", task.resumable(), "rows", -(long) deleted, "events", kept - task.events()));
        });
    }

    private int delete(String table, String position) {
        return shadow.sql()
                .sql("delete from %s where %s > ?".formatted(table, position))
                .param(task.resumable())
                .update();
    }

    private RebuildTask chunk(PagesAhead<E> pages) {
        var chunk = new Chunk();
        var table = shadow.view().table();
        var connection = DataSourceUtils.getConnection(shadow.pool());
        var rows = Copy.into(connection, shadow.table(), table.columns(), copy -> fill(chunk, pages, copy));
        if (table.endsRows()) {
            var endings = load.endings();
            if (!endings.isEmpty()) {
                Copy.into(
                        connection,
                        shadow.endings(),
                        ViewLoad.Ending.COLUMNS,
                        copy -> endings.forEach(ending -> ending.copy(copy)));
            }
        }
        var changes = new HashMap<String, Object>(
                Map.of("position", chunk.position, "rows", rows, "events", chunk.events, "load_ms", watch.lapMillis()));
        if (load.isWritten()) {
            changes.put("resumable", chunk.position);
        }
        if (chunk.isLast) {
            endRows();
            changes.put("phase", Phase.INDEX.name());
        }
        return shadow.run().record(changes);
    }

    private final class Chunk {
        private final long start = System.nanoTime();
        private long position = task.position();
        private long events;
        private boolean isLast;

        boolean isFull() {
            return events >= shadow.settings().chunk()
                    || System.nanoTime() - start > shadow.settings().chunkTime().toNanos();
        }
    }

    private void fill(Chunk chunk, PagesAhead<E> pages, CopyRows copy) {
        while (!chunk.isLast && !chunk.isFull()) {
            var page = pages.next();
            page.ifPresent(read -> {
                load.add(read.events(), copy, shadow.log());
                chunk.events += read.events().size();
                chunk.position = read.until();
            });
            chunk.isLast = page.isEmpty();
            shadow.step();
        }
        if (chunk.isLast
                || chunk.position - task.resumable() >= shadow.settings().resumable()) {
            load.rest(copy);
        }
    }

    private void endRows() {
        if (shadow.view().table().endsRows()) {
            shadow.sql()
                    .sql(END.formatted(
                            shadow.table(),
                            shadow.endings(),
                            shadow.view().table().key()))
                    .update();
        }
    }
}
