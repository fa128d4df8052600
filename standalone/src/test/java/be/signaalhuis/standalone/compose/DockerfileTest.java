package be.signaalhuis.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileTest {

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service", "portal"})
    void theImageRunsAsNobodyInParticular(String module) throws IOException {
        var lines = Files.readAllLines(ComposeFile.PROJECT.resolve(module).resolve("Dockerfile"));
        assertThat(complaintsAbout(lines)).isEmpty();
        assertThat(lines).anyMatch(line -> line.startsWith("COPY target/" + module + "-*-exec.jar"));
    }

    @Test
    void anImageThatRunsAsRootOrThroughAShellIsRefused() {
        assertThat(complaintsAbout(List.of("FROM a", "USER 10001", "FROM b", "ENTRYPOINT java -jar a.jar")))
                .containsExactly("runs as root", "starts through a shell", "lives on when out of memory");
        assertThat(complaintsAbout(List.of("FROM a", "USER 0:10001", "ENTRYPOINT [\"-XX:+ExitOnOutOfMemoryError\"]")))
                .containsExactly("runs as root");
    }

    private static List<String> complaintsAbout(List<String> lines) {
        var user = "root";
        var entrypoint = "";
        for (var line : lines) {
            if (line.startsWith("FROM ")) {
                user = "root";
            } else if (line.startsWith("USER ")) {
                user = line.substring(5).strip().split(":")[0];
            } else if (line.startsWith("ENTRYPOINT ")) {
                entrypoint = line.substring(11).strip();
            }
        }
        var complaints = new ArrayList<String>();
        if (user.equals("root") || user.equals("0")) {
            complaints.add("runs as root");
        }
        if (!entrypoint.startsWith("[\"")) {
            complaints.add("starts through a shell");
        }
        if (!entrypoint.contains("\"-XX:+ExitOnOutOfMemoryError\"")) {
            complaints.add("lives on when out of memory");
        }
        return complaints;
    }
}
