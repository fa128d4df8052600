package be.signaalhuis.query.reading;

import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts questions to views: waits for a view that is behind, then reads its token and its rows as one. */
@Component
public class Views {

    private final Log log;
    private final Positions positions;
    private final Progress progress;
    private final ViewTables tables;
    private final JdbcClient sql;
    private final TransactionTemplate snapshot;

    Views(
            Log log,
            Positions positions,
            Progress progress,
            ViewTables tables,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.positions = positions;
        this.progress = progress;
        this.tables = tables;
        this.sql = sql;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /**
     * @param view name of the view's processing group
     * @param question computes the answer by position, with as few statements as it can
     */
    public <T> Answer<T> answer(String view, Asked asked, Function<Known, T> question) {
        return answer(List.of(view), asked, question);
    }

    /** For an answer that is made of several views: as far as the slowest of them has come. */
    public <T> Answer<T> answer(List<String> parts, Asked asked, Function<Known, T> question) {
        var moment = asked.moment() == null ? null : asked.moment().notAfter(log.now());
        var until = moment == null ? asked.exactly() : Long.valueOf(positions.settledAt(moment));
        var wanted = log.endOfAppend(until != null ? Math.max(asked.atLeast(), until) : wantedNow(asked));
        if (wanted > 0) {
            await(parts, wanted, asked.patience());
        }
        var locks = parts.stream().map(tables::lock).toList();
        return snapshot.execute(status -> {
            locks.forEach(lock -> sql.sql(lock).update());
            var known = known(parts, moment, until, wanted);
            if (known.behind() && asked.strict()) {
                throw Refused.notYet("viewBehind");
            }
            return new Answer<>(known, question.apply(known));
        });
    }

    /** All of them together no longer than a reader has patience. */
    private void await(List<String> parts, long wanted, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        for (var view : parts) {
            progress.await(view, wanted, Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
    }

    /** A strict reader who brings no token wants everything that was recorded before asking. */
    private long wantedNow(Asked asked) {
        return asked.strict() && asked.atLeast() == 0 ? log.head() : asked.atLeast();
    }

    private Known known(List<String> parts, Instant moment, Long until, long wanted) {
        var places = parts.stream().mapToLong(progress::of).summaryStatistics();
        var seen = places.getMin();
        var furthest = places.getMax();
        var behind = seen < wanted;
        if (until != null && until <= seen) {
            var asKnownOn = moment != null ? moment : momentOf(until);
            return new Known(until, asKnownOn, until == furthest, behind);
        }
        return log.lastWholeAppend(seen)
                .map(place -> new Known(place.position(), place.recordedAt(), place.position() == furthest, behind))
                .orElse(new Known(0, null, furthest == 0, behind));
    }

    private Instant momentOf(long position) {
        return log.lastWholeAppend(position).map(Log.Place::recordedAt).orElse(null);
    }
}
