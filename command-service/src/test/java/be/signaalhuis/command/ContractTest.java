package be.signaalhuis.command;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract that is checked in is what the service says of itself; {@code -Dapprove=true} writes it anew. */
class ContractTest {

    private static final Path CONTRACT = Path.of("..", "docs", "openapi", "command-service.yaml");

    @Test
    void theServiceKeepsTheContract() throws IOException {
        var spoken =
                RunningCommandService.shared().get(null, "/v1/openapi.yaml").response();
        assertThat(spoken.statusCode()).isEqualTo(200);
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, spoken.body());
        }
        assertThat(spoken.body()).isEqualTo(Files.readString(CONTRACT));
    }
}
