package be.signaalhuis.portal.drafts;

import be.signaalhuis.portal.PortalMigration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the one embedded PostgreSQL of this JVM. */
public final class TestDrafts {

    private static final DataSource DATABASE = database();

    private TestDrafts() {}

    public static Drafts by(Clock clock) {
        return new Drafts(
                sql(),
                seal(),
                JsonMapper.builder().build(),
                clock,
                new TransactionTemplate(new JdbcTransactionManager(DATABASE)));
    }

    public static JdbcClient sql() {
        return JdbcClient.create(DATABASE);
    }

    public static DraftSeal seal() {
        try {
            var keys = Files.createTempDirectory("portal-test").resolve("key.json");
            return new DraftSeal(new DraftKey(new DraftProperties(keys)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the rights of the portal, no more. */
    private static DataSource database() {
        try {
            var server = EmbeddedPostgres.start();
            PortalMigration.migrate(server.getPostgresDatabase());
            return server.getDatabase("signaalhuis_portal", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
