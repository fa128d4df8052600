package be.signaalhuis.query.rebuild;

import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.query.projection.View;
import java.util.List;
import java.util.Optional;
import org.axonframework.lifecycle.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which version of its code built each view; where the code has another one now, the view is rebuilt. So is one that is
 * so far behind the log that following it would take longer. That is decided before the views begin to follow: how far one
 * is would otherwise depend on which thread comes first.
 */
@Component
class BuiltVersions implements SmartLifecycle {

    private static final int BEFORE_VIEWS_FOLLOW = Phase.INBOUND_EVENT_CONNECTORS - 1;

    private static final Logger LOG = LoggerFactory.getLogger(BuiltVersions.class);

    private final JdbcClient sql;
    private final RebuildTasks tasks;
    private final List<View<?>> views;
    private final Shadows shadows;
    private final RebuildSettings settings;
    private volatile boolean running;
    private boolean looked;

    BuiltVersions(JdbcClient sql, RebuildTasks tasks, List<View<?>> views, Shadows shadows, RebuildSettings settings) {
        this.sql = sql;
        this.tasks = tasks;
        this.views = views;
        this.shadows = shadows;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        running = true;
        looked = false;
        try {
            lookOnce();
        } catch (RuntimeException storeAway) {
            LOG.warn("views are looked at later: {}", WithoutMessages.of(storeAway));
        }
    }

    /** Once for each start; again for as long as the store is away, or a view cannot be had yet. */
    synchronized void lookOnce() {
        if (!looked) {
            looked = rebuildWhatNeedsIt();
        }
    }

    @Override
    public int getPhase() {
        return BEFORE_VIEWS_FOLLOW;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether whatever other code built is being rebuilt now; a replay that was left behind may be in the way. */
    private boolean rebuildWhatNeedsIt() {
        long head = shadows.head();
        var all = true;
        for (var view : views) {
            if (!built(view).equals(Optional.of(view.version()))) {
                all &= rebuildOrRecord(view, head);
            } else if (isFarBehind(view, head)) {
                rebuild(view, Cause.FAR_BEHIND);
            }
        }
        return all;
    }

    private boolean rebuildOrRecord(View<?> view, long head) {
        if (head == 0) {
            record(sql, view);
            return true;
        }
        return rebuild(view, Cause.VERSION_CHANGED);
    }

    private boolean isFarBehind(View<?> view, long head) {
        long behind = head - shadows.live(view).position();
        return behind >= settings.farBehind() && behind >= head / 4;
    }

    private boolean rebuild(View<?> view, Cause cause) {
        var added = tasks.add(TimeOrderedIdentifiers.next(), view.name(), cause, false, view.version(), "system");
        if (added) {
            LOG.info("view {} is rebuilt: {}", view.name(), cause);
        }
        return added;
    }

    private Optional<Integer> built(View<?> view) {
        return sql.sql("select version from views.built_version where view = ?")
                .param(view.name())
                .query(Integer.class)
                .optional();
    }

    static void record(JdbcClient sql, View<?> view) {
        sql.sql("insert into views.built_version (view, version) values (?, ?)"
                        + " on conflict (view) do update set version = excluded.version, built_at = now()")
                .params(view.name(), view.version())
                .update();
    }
}
