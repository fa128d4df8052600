package be.signaalhuis.query.audit.pseudonyms;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.KeyUnavailable;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.sealing.Seals;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A secret for each municipality, made when it is first needed and kept sealed under a key of the key store. */
@Component
class PseudonymSecrets {

    private static final int BYTES = 32;

    private final Seals seals;
    private final JdbcClient sql;
    private final Map<Code, byte[]> opened = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    PseudonymSecrets(Seals seals, JdbcClient sql) {
        this.seals = seals;
        this.sql = sql;
    }

    private record SealedSecret(UUID kid, String secret) {}

    byte[] of(Code municipality) {
        return opened.computeIfAbsent(municipality, this::open);
    }

    private byte[] open(Code municipality) {
        var sealed = sql.sql("select kid, secret from views.pseudonym_secret where municipality = ?")
                .param(municipality.value())
                .query(SealedSecret.class)
                .optional()
                .orElseGet(() -> make(municipality));
        return seals.open(sealed.kid(), sealed.secret()).orElseThrow(() -> new KeyUnavailable(sealed.kid(), null));
    }

    /** Two that are made at once are one: that of whoever came first. */
    private SealedSecret make(Code municipality) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        var kid = TimeOrderedIdentifiers.next();
        sql.sql(
                        "insert into views.pseudonym_secret (municipality, kid, secret) values (?, ?, ?) on conflict do nothing")
                .params(municipality.value(), kid, seals.seal(kid, secret))
                .update();
        return sql.sql("select kid, secret from views.pseudonym_secret where municipality = ?")
                .param(municipality.value())
                .query(SealedSecret.class)
                .single();
    }
}
