package be.signaalhuis.query.rebuild;

import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.query.projection.View;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of its code built each view; where the code has another one now, the view is rebuilt. */
@Component
class BuiltVersions {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltVersions.class);

    private final JdbcClient sql;
    private final RebuildTasks tasks;
    private final List<View<?>> views;

    BuiltVersions(JdbcClient sql, RebuildTasks tasks, List<View<?>> views) {
        this.sql = sql;
        this.tasks = tasks;
        this.views = views;
    }

    void rebuildWhatChanged() {
        views.stream()
                .filter(view -> !built(view).equals(Optional.of(view.version())))
                .forEach(this::rebuild);
    }

    private void rebuild(View<?> view) {
        if (isLogEmpty()) {
            record(sql, view);
        } else if (tasks.add(
                TimeOrderedIdentifiers.next(), view.name(), Cause.VERSION_CHANGED, false, view.version(), "system")) {
            LOG.info("view {} is rebuilt for version {}", view.name(), view.version());
        }
    }

    private Optional<Integer> built(View<?> view) {
        return sql.sql("select version from views.built_version where view = ?")
                .param(view.name())
                .query(Integer.class)
                .optional();
    }

    private boolean isLogEmpty() {
        return sql.sql("select not exists (select from events.event)")
                .query(Boolean.class)
                .single();
    }

    static void record(JdbcClient sql, View<?> view) {
        sql.sql("insert into views.built_version (view, version) values (?, ?)"
                        + " on conflict (view) do update set version = excluded.version, built_at = now()")
                .params(view.name(), view.version())
                .update();
    }
}
