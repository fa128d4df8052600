package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.KeyUnavailable;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
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
    private final Cache<UUID, Aead> opened = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    JdbcDataKeys(DataSource keys, Aead keyEncryptionKey) {
        this.keys = JdbcClient.create(keys);
        this.wrapped = new WrappedKeys(keyEncryptionKey);
    }

    @Override
    public Aead toSeal(UUID kid) {
        var known = opened.getIfPresent(kid);
        return known != null ? known : findOrMake(kid);
    }

    private Aead findOrMake(UUID kid) {
        return answering(kid, () -> {
            keys.sql("insert into keys.data_key (kid, wrapped) values (?, ?) on conflict (kid) do nothing")
                    .params(kid, wrapped.newKey(kid))
                    .update();
            return find(kid).orElseThrow(() -> new KeyShredded(kid));
        });
    }

    @Override
    public Optional<Aead> toOpen(UUID kid) {
        var known = opened.getIfPresent(kid);
        return known != null ? Optional.of(known) : answering(kid, () -> find(kid));
    }

    private Optional<Aead> find(UUID kid) {
        var row = keys.sql("select state, wrapped from keys.data_key where kid = ?")
                .param(kid)
                .query(KeyRow.class)
                .optional()
                .orElseThrow(() -> new KeyUnavailable(kid, null));
        if (row.state().equals("SHREDDED")) {
            return Optional.empty();
        }
        var key = wrapped.open(kid, row.wrapped());
        opened.put(kid, key);
        return Optional.of(key);
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

    private static <T> T answering(UUID kid, java.util.function.Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException e) {
            throw new KeyUnavailable(kid, e);
        }
    }

    private record KeyRow(String state, byte[] wrapped) {}
}
