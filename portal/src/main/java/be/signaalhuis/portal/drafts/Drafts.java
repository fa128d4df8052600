package be.signaalhuis.portal.drafts;

import be.signaalhuis.portal.login.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts: for their owner alone, and for a fortnight after the last change. */
@Component
public class Drafts {

    public static final Duration KEPT = Duration.ofDays(14);

    private final JdbcClient sql;
    private final DraftSeal seal;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionOperations alone;

    Drafts(JdbcClient sql, DraftSeal seal, JsonMapper json, Clock deskClock, TransactionOperations transactions) {
        this.sql = sql;
        this.seal = seal;
        this.json = json;
        this.clock = deskClock;
        this.alone = transactions;
    }

    /** Saves what is new or has changed; whoever is logged in owns it. The term of a fortnight begins again. */
    public <T> Draft<T> save(UUID id, String kind, T content) {
        var owner = owner();
        var now = clock.instant();
        var sealed = seal.seal(json.writeValueAsBytes(content), id, owner);
        sql.sql("""
                        insert into portal.draft (id, owner, kind, sealed, saved_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (id) do update
                            set sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at
                            where draft.owner = excluded.owner and draft.kind = excluded.kind
                        """)
                .params(id, owner, kind, sealed, Timestamp.from(now), Timestamp.from(now.plus(KEPT)))
                .update();
        return new Draft<>(id, kind, content, now, now.plus(KEPT));
    }

    /**
     * Changes a draft that is there, one change at a time: two that come together are both in it, and one that comes
     * after the draft has gone does not bring it back.
     */
    public <T> Optional<Draft<T>> change(UUID id, String kind, Class<T> type, UnaryOperator<T> change) {
        return alone.execute(transaction -> {
            sql.sql("select 1 from portal.draft where id = ? and owner = ? for update")
                    .params(id, owner())
                    .query(Integer.class)
                    .optional();
            return find(id, kind, type).map(draft -> save(id, kind, change.apply(draft.content())));
        });
    }

    /** The reader's own draft; somebody else's, an unknown and an expired one all look the same. */
    public <T> Optional<Draft<T>> find(UUID id, String kind, Class<T> type) {
        return sql.sql("select * from portal.draft where id = ? and owner = ? and kind = ? and expires_at > ?")
                .params(id, owner(), kind, Timestamp.from(clock.instant()))
                .query((row, number) -> draft(row, type))
                .optional();
    }

    /** The reader's drafts of a kind, the last saved first. */
    public <T> List<Draft<T>> mine(String kind, Class<T> type) {
        return sql.sql("select * from portal.draft where owner = ? and kind = ? and expires_at > ?"
                        + " order by saved_at desc limit 100")
                .params(owner(), kind, Timestamp.from(clock.instant()))
                .query((row, number) -> draft(row, type))
                .list();
    }

    public long count(String kind) {
        return sql.sql("select count(*) from portal.draft where owner = ? and kind = ? and expires_at > ?")
                .params(owner(), kind, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    public void delete(UUID id) {
        sql.sql("delete from portal.draft where id = ? and owner = ?")
                .params(id, owner())
                .update();
    }

    /** Whose time has come, whoever's they are. */
    int deleteExpired(Instant now) {
        return sql.sql("delete from portal.draft where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private <T> Draft<T> draft(ResultSet row, Class<T> type) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var plain = seal.open(row.getBytes("sealed"), id, row.getString("owner"));
        return new Draft<>(
                id,
                row.getString("kind"),
                json.readValue(plain, type),
                row.getTimestamp("saved_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }

    private static String owner() {
        var reader = Reader.current();
        if (!reader.isKnown()) {
            throw new IllegalStateException("a draft belongs to somebody who logged in");
        }
        return reader.name();
    }
}
