package be.signaalhuis.benchmarks.peers.pekko;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.peers.Peer;
import be.signaalhuis.benchmarks.workload.Samples;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.PoisonPill;
import org.apache.pekko.pattern.Patterns;

/** Pekko Persistence on its JDBC journal: one persistent actor for each report. */
public final class PekkoReports implements Peer {

    private static final String SCHEMA = "schema/postgres/postgres-create-schema.sql";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String SETTINGS = """
            pekko {
              loglevel = OFF
              stdout-loglevel = OFF
              coordinated-shutdown.run-by-jvm-shutdown-hook = off
              persistence.journal.plugin = "jdbc-journal"
              persistence.snapshot-store.plugin = "pekko.persistence.no-snapshot-store"
            }
            jdbc-journal {
              slick {
                profile = "slick.jdbc.PostgresProfile$"
                db {
                  url = "%s?reWriteBatchedInserts=true"
                  user = "postgres"
                  password = "none"
                  driver = "org.postgresql.Driver"
                }
              }
            }
            """;

    private final Samples samples;
    private final ActorSystem system;

    public PekkoReports(BenchDatabase database, Samples samples) throws IOException {
        this.samples = samples;
        makeTables(database);
        var settings = ConfigFactory.parseString(SETTINGS.formatted(database.url()));
        this.system = ActorSystem.create("reports", settings.withFallback(ConfigFactory.load()));
    }

    private static void makeTables(BenchDatabase database) throws IOException {
        try (var ddl = PekkoReports.class.getClassLoader().getResourceAsStream(SCHEMA)) {
            var text = new String(ddl.readAllBytes(), StandardCharsets.UTF_8);
            // One by one, for some of them may not share a transaction.
            for (var statement : text.split(";")) {
                if (!statement.isBlank()) {
                    database.sql().sql(statement).update();
                }
            }
        }
    }

    @Override
    public String name() {
        return "Pekko Persistence JDBC";
    }

    @Override
    public String setUp() {
        return "pekko-persistence-jdbc 1.1.1 with the settings of its own reference.conf (batchSize 400, bufferSize 1000,"
                + " parallelism 8, 20 threads and connections) and the schema in its own jar; reWriteBatchedInserts on; the"
                + " event is the same bytes as one array, so nothing is serialised; an actor is started, recovers, persists"
                + " one event and is stopped";
    }

    @Override
    public void create() throws Exception {
        var sample = samples.next();
        var actor =
                system.actorOf(PekkoReport.props(TimeOrderedIdentifiers.next().toString()));
        try {
            Patterns.ask(actor, both(sample), PATIENCE)
                    .toCompletableFuture()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            actor.tell(PoisonPill.getInstance(), org.apache.pekko.actor.ActorRef.noSender());
        }
    }

    private static byte[] both(Samples.Sample sample) {
        var both = java.util.Arrays.copyOf(sample.payload(), sample.payload().length + sample.metaData().length);
        System.arraycopy(sample.metaData(), 0, both, sample.payload().length, sample.metaData().length);
        return both;
    }

    @Override
    public void close() throws Exception {
        system.terminate();
        system.getWhenTerminated().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
