package be.signaalhuis.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.support.ChildJvm;
import be.signaalhuis.standalone.support.RunningServer;
import be.signaalhuis.standalone.support.TestFolders;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithoutBrowser
class KilledDatabaseTest {

    private static final int SOME_WRITES = 200;

    @TempDir
    private Path place;

    @Test
    void losesNothingAcknowledgedWhenTheProcessIsKilled() throws Exception {
        DataFolder folder = DataFolder.at(place);
        long acknowledged = 0;
        for (int round = 0; round < 3; round++) {
            try (ChildJvm child = writer()) {
                awaitWrite(child, acknowledged + SOME_WRITES);
                acknowledged = kill(child);
            }
            ProcessHandle orphan = RunningServer.of(folder);
            assertThat(orphan.isAlive())
                    .as("the server outlives its killed launcher")
                    .isTrue();
            assertThat(written(folder)).isGreaterThanOrEqualTo(acknowledged);
            orphan.onExit().get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void losesNothingAcknowledgedWhenTheServerIsKilledToo() throws Exception {
        DataFolder folder = DataFolder.at(place);
        long acknowledged;
        try (ChildJvm child = writer()) {
            awaitWrite(child, SOME_WRITES);
            RunningServer.of(folder).destroyForcibly();
            acknowledged = kill(child);
        }
        assertThat(written(folder)).isGreaterThanOrEqualTo(acknowledged);
        assertThat(Files.readString(folder.postgresLog())).contains("was not properly shut down");
    }

    @Test
    void comesBackOnTheSamePortWhenOnlyTheServerIsKilled() throws Exception {
        DataFolder folder = DataFolder.at(place);
        try (EmbeddedDatabase database = open(folder)) {
            JdbcClient client = JdbcClient.create(database.superuser());
            client.sql("CREATE TABLE kept AS SELECT 42 AS answer").update();
            ProcessHandle server = RunningServer.of(folder);
            server.destroyForcibly();
            server.onExit().get(60, TimeUnit.SECONDS);
            await().atMost(60, TimeUnit.SECONDS)
                    .ignoreExceptions()
                    .until(() -> client.sql("SELECT answer FROM kept")
                                    .query(Integer.class)
                                    .single()
                            == 42);
        }
        assertThat(RunningServer.pidFile(folder)).doesNotExist();
    }

    @Test
    void startsWhenTheNumberInTheOldPidFileNowBelongsToAStranger() throws Exception {
        DataFolder folder = DataFolder.at(place);
        open(folder).close();
        Files.write(
                RunningServer.pidFile(folder),
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        folder.postgres().toString(),
                        "1",
                        "5432",
                        "",
                        ""));
        assertThat(written(folder)).isZero();
    }

    @Test
    void beginsAgainWhenTheVeryFirstStartWasCutShort() throws Exception {
        DataFolder folder = DataFolder.at(place);
        Files.createDirectories(folder.root().resolve("postgres.new").resolve("base"));
        assertThat(written(folder)).isZero();
    }

    private ChildJvm writer() throws Exception {
        return ChildJvm.run(WritesUntilKilled.class, Map.of(), place.toString());
    }

    private static void awaitWrite(ChildJvm child, long number) throws Exception {
        child.awaitLine(line -> isNumber(line) && Long.parseLong(line) >= number);
    }

    /** Returns the last number the child said: everything up to it was acknowledged. */
    private static long kill(ChildJvm child) throws Exception {
        child.kill();
        return child.output().stream()
                .filter(KilledDatabaseTest::isNumber)
                .mapToLong(Long::parseLong)
                .max()
                .orElseThrow();
    }

    private static boolean isNumber(String line) {
        return line.matches("\\d+");
    }

    private static long written(DataFolder folder) throws Exception {
        try (EmbeddedDatabase database = open(folder)) {
            JdbcClient client = JdbcClient.create(database.superuser());
            client.sql("CREATE TABLE IF NOT EXISTS acknowledged (n bigint PRIMARY KEY)")
                    .update();
            long count = client.sql("SELECT count(*) FROM acknowledged")
                    .query(Long.class)
                    .single();
            long highest = client.sql("SELECT coalesce(max(n), 0) FROM acknowledged")
                    .query(Long.class)
                    .single();
            assertThat(count).as("no number missing").isEqualTo(highest);
            return count;
        }
    }

    private static EmbeddedDatabase open(DataFolder folder) throws Exception {
        return EmbeddedDatabase.start(folder, TestFolders.postgresPrograms(), EmbeddedDatabase.ANY_PORT);
    }
}
