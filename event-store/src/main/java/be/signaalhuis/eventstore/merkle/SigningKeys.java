package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.keys.KeyFile;
import be.signaalhuis.eventstore.merkle.keys.NoteKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys that sign: one for each log and one for reports. The table says which is in force, the file holds the secret;
 * a new key is in the file before the table knows it, and an old one leaves the file after.
 */
public final class SigningKeys {

    private static final String REPORTS = "reports";

    private final KeyFile file;
    private final String origin;
    private final LogKeys known;
    private final Checkpoints checkpoints;
    private final SequencerLock lock;
    private final TransactionOperations transaction;

    SigningKeys(Path file, String origin, DataSource source) {
        var sql = JdbcClient.create(source);
        this.file = new KeyFile(file);
        this.origin = origin;
        this.known = new LogKeys(sql);
        this.checkpoints = new Checkpoints(sql);
        this.lock = new SequencerLock(sql);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** The public keys of what is in the file, which whoever has only the database cannot change. */
    public List<String> inTheFile(LogName log) {
        return file.vkeys(log.key());
    }

    /**
     * The key that signs reports, under the name {@code <origin>/reports}. Whoever has only the database and says another
     * key there must not keep a report of it from being signed.
     */
    public NoteKey reports() {
        return transaction.execute(status -> {
            lock.all();
            return inForce(REPORTS).or(() -> file.last(REPORTS)).orElseThrow(SigningKeys::missing);
        });
    }

    /** Makes new keys for all, each announced by the one before it, and forgets the old ones. */
    public List<LogKey> rotate() {
        var made = transaction.execute(status -> {
            lock.all();
            return logs().map(this::rotate).toList();
        });
        var rotated = new ArrayList<LogKey>();
        for (var key : made) {
            file.keepOnly(key.log(), key.vkey());
            rotated.add(key);
        }
        return rotated;
    }

    private LogKey rotate(String log) {
        var old = inForce(log).orElseThrow(SigningKeys::missing);
        var size = LogName.of(log)
                .flatMap(checkpoints::newest)
                .map(Checkpoint::size)
                .orElse(0L);
        var next = file.make(log, old.name());
        var text = "signaalhuis-key-rotation/v1\n" + old.name() + "\n" + size + "\n" + next.vkey() + "\n";
        known.insert(log, next.name(), next.vkey(), size, old.note(text) + next.signature(text));
        return known.current(log).orElseThrow();
    }

    /** The key in force, made when there is none; within the transaction that holds the lock. Empty if the file lacks it. */
    Optional<NoteKey> inForce(String log) {
        var said = known.current(log);
        if (said.isEmpty()) {
            var first = file.last(log).orElseGet(() -> file.make(log, origin + "/" + log));
            known.insert(log, first.name(), first.vkey(), 0, null);
            return Optional.of(first);
        }
        return file.find(log, said.get().vkey());
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("the key file does not hold the key in force");
    }

    private static Stream<String> logs() {
        return Stream.concat(Stream.of(LogName.values()).map(LogName::key), Stream.of(REPORTS));
    }
}
