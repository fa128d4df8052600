package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.KeyUnavailable;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.IdentifierFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wrapped keys in {@code keys.data_key}. Opened keys are remembered for a minute at most, so that a key
 * shredded on another node is forgotten here within that minute.
 */
final class JdbcDataKeys implements DataKeys {

    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private final JdbcClient keys;
    private final WrappedKeys wrapped;
    private final Cache<UUID, Aead> opened;
    private final KeyStock stock = new KeyStock(this::make);

    JdbcDataKeys(DataSource keys, Aead keyEncryptionKey) {
        this(keys, keyEncryptionKey, Ticker.systemTicker());
    }

    JdbcDataKeys(DataSource keys, Aead keyEncryptionKey, Ticker clock) {
        this.keys = JdbcClient.create(keys);
        this.wrapped = new WrappedKeys(keyEncryptionKey);
        this.opened = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(REMEMBERED)
                .executor(Runnable::run)
                .ticker(clock)
                .build();
    }

    @Override
    public DataKey fresh() {
        return stock.take().orElseGet(() -> {
            var kid = newKid();
            return new DataKey(kid, findOrMake(kid));
        });
    }

    private static UUID newKid() {
        return UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
    }

    /** That many keys in one statement. */
    private List<DataKey> make(int count) {
        var made = Stream.generate(JdbcDataKeys::newKid)
                .limit(count)
                .map(wrapped::make)
                .toList();
        keys.sql("insert into keys.data_key (kid, wrapped) select * from unnest(?::uuid[], ?::bytea[])")
                .param(made.stream().map(key -> key.kid().toString()).toArray(String[]::new))
                .param(made.stream().map(WrappedKeys.Made::wrapped).toArray(byte[][]::new))
                .update();
        return made.stream().map(key -> new DataKey(key.kid(), key.key())).toList();
    }

    @Override
    public Aead toSeal(UUID kid) {
        var known = opened.getIfPresent(kid);
        return known != null ? known : findOrMake(kid);
    }

    /** One statement; a second only when another node made the key while this one was waiting for it. */
    private Aead findOrMake(UUID kid) {
        return answering(
                kid,
                () -> keys.sql("""
                        with made as (
                            insert into keys.data_key (kid, wrapped) values (:kid, :wrapped)
                            on conflict (kid) do nothing returning state, wrapped)
                        select state, wrapped from made
                        union all select state, wrapped from keys.data_key where kid = :kid
                        """)
                        .param("kid", kid)
                        .param("wrapped", wrapped.newKey(kid))
                        .query(KeyRow.class)
                        .optional()
                        .map(row -> open(kid, row))
                        .orElseGet(() -> find(kid))
                        .orElseThrow(() -> new KeyShredded(kid)));
    }

    @Override
    public Optional<Aead> toOpen(UUID kid) {
        var known = opened.getIfPresent(kid);
        return known != null ? Optional.of(known) : answering(kid, () -> find(kid));
    }

    @Override
    public Map<UUID, Aead> toOpen(Collection<UUID> kids) {
        var keys = new HashMap<>(opened.getAllPresent(kids));
        var unknown = kids.stream().filter(kid -> !keys.containsKey(kid)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            keys.putAll(answering(unknown.iterator().next(), () -> find(unknown)));
        }
        return keys;
    }

    private Map<UUID, Aead> find(Set<UUID> kids) {
        var missing = new HashSet<>(kids);
        var found = new HashMap<UUID, Aead>();
        keys.sql("select kid, state, wrapped from keys.data_key where kid = any(?::uuid[])")
                .param(kids.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    var kid = row.getObject("kid", UUID.class);
                    missing.remove(kid);
                    open(kid, new KeyRow(row.getString("state"), row.getBytes("wrapped")))
                            .ifPresent(key -> found.put(kid, key));
                });
        missing.stream().findFirst().ifPresent(kid -> {
            throw new KeyUnavailable(kid, null);
        });
        return found;
    }

    private Optional<Aead> find(UUID kid) {
        var row = keys.sql("select state, wrapped from keys.data_key where kid = ?")
                .param(kid)
                .query(KeyRow.class)
                .optional()
                .orElseThrow(() -> new KeyUnavailable(kid, null));
        return open(kid, row);
    }

    private Optional<Aead> open(UUID kid, KeyRow row) {
        if (row.state().equals("SHREDDED")) {
            return Optional.empty();
        }
        var key = wrapped.open(kid, row.wrapped());
        opened.put(kid, key);
        return Optional.of(key);
    }

    @Override
    public Set<UUID> shredded(Collection<UUID> kids) {
        return kids.isEmpty()
                ? Set.of()
                : answering(
                        kids.iterator().next(),
                        () -> keys.sql(
                                        "select kid from keys.data_key where kid = any(?::uuid[]) and state = 'SHREDDED'")
                                .param(kids.stream().map(UUID::toString).toArray(String[]::new))
                                .query(UUID.class)
                                .set());
    }

    @Override
    public void shred(UUID kid) {
        answering(kid, () -> keys.sql("""
                        insert into keys.data_key (kid, state, shredded_at) values (?, 'SHREDDED', now())
                        on conflict (kid) do update set state = 'SHREDDED', wrapped = null, shredded_at = now()
                        where data_key.state = 'ACTIVE'
                        """).param(kid).update());
        opened.invalidate(kid);
    }

    @Override
    public List<ShreddedKey> allShredded() {
        return answering(
                null,
                () -> keys.sql("select kid, shredded_at from keys.data_key where state = 'SHREDDED' order by kid")
                        .query((row, nr) -> new ShreddedKey(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                        .list());
    }

    private static <T> T answering(UUID kid, java.util.function.Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException e) {
            throw new KeyUnavailable(kid, e);
        }
    }

    private record KeyRow(String state, byte[] wrapped) {}
}
