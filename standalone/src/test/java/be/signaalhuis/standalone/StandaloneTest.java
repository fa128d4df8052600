package be.signaalhuis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.support.ChildJvm;
import be.signaalhuis.standalone.support.FreePort;
import be.signaalhuis.standalone.support.LoginClient;
import be.signaalhuis.standalone.support.RunningServer;
import be.signaalhuis.standalone.support.TestFolders;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutBrowser
class StandaloneTest {

    private static final int STOPPED_BY_SIGTERM = 143;

    @TempDir
    private Path place;

    @Test
    void startsAnswersRefusesASecondOneAndStopsCleanly() throws Exception {
        int port = FreePort.find();
        try (ChildJvm first = standalone(port)) {
            first.awaitLine(line -> line.contains("is klaar / is ready"));
            assertThat(new LoginClient(Settings.address(port)).clientToken("intake", "demo"))
                    .isNotEmpty();

            try (ChildJvm second = standalone(FreePort.find())) {
                assertThat(second.awaitExit()).isEqualTo(1);
                assertThat(second.output())
                        .hasSize(2)
                        .anyMatch(line -> line.startsWith("Er draait al") && line.contains(place.toString()))
                        .anyMatch(line -> line.contains("already running") && line.contains(place.toString()));
            }

            first.askToStop();
            assertThat(first.awaitExit()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(RunningServer.pidFile(folder())).doesNotExist();
            assertThat(Files.readString(folder().postgresLog())).contains("database system is shut down");
        }
    }

    @Test
    void stopsCleanlyWhenAskedWhileStillStarting() throws Exception {
        try (ChildJvm child = standalone(FreePort.find())) {
            awaitFile(folder().postgresLog());
            child.askToStop();
            assertThat(child.awaitExit()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(RunningServer.pidFile(folder())).doesNotExist();
        }
    }

    private static void awaitFile(Path file) throws Exception {
        try (var watch = file.getFileSystem().newWatchService()) {
            file.getParent().register(watch, java.nio.file.StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(file)) {
                var change = watch.poll(60, java.util.concurrent.TimeUnit.SECONDS);
                assertThat(change).as("%s appears", file).isNotNull();
                change.reset();
            }
        }
    }

    @Test
    void saysInOneLineWhichPartCouldNotStart() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ChildJvm child = standalone(taken.getLocalPort())) {
            assertThat(child.awaitExit()).isEqualTo(1);
            // The JDK warns of a library's use of Unsafe in lines of its own.
            assertThat(child.output())
                    .filteredOn(line -> !line.startsWith("WARNING: "))
                    .singleElement()
                    .asString()
                    .contains("could not start: login (" + Settings.address(taken.getLocalPort()) + "): BindException");
            assertThat(RunningServer.pidFile(folder())).doesNotExist();
        }
    }

    @Test
    void handsEachServiceARoleItCanSignInWith() throws Exception {
        try (ChildJvm child = run(FakeProduct.class, FreePort.find())) {
            child.awaitLine(line -> line.contains("is klaar / is ready"));
            assertThat(child.output()).contains("signed in as signaalhuis_command", "signed in as signaalhuis_keys");
            child.askToStop();
            assertThat(child.awaitExit()).isEqualTo(STOPPED_BY_SIGTERM);
        }
    }

    private DataFolder folder() {
        return new DataFolder(place);
    }

    private ChildJvm standalone(int loginPort) throws IOException {
        return run(Standalone.class, loginPort);
    }

    private ChildJvm run(Class<?> main, int loginPort) throws IOException {
        return ChildJvm.run(
                main,
                Map.of(
                        "signaalhuis.postgres.programs",
                        TestFolders.postgresPrograms().toString(),
                        "signaalhuis.command.management-port",
                        "" + FreePort.find(),
                        "signaalhuis.query.management-port",
                        "" + FreePort.find()),
                "--signaalhuis.data=" + place,
                "--signaalhuis.login.port=" + loginPort,
                "--signaalhuis.command.port=" + FreePort.find(),
                "--signaalhuis.query.port=" + FreePort.find(),
                "--signaalhuis.portal.port=" + FreePort.find());
    }
}
