package be.signaalhuis.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract that others build on is checked in; {@code -Dapprove=true} rewrites it. */
class ContractTest {

    private static final Path CONTRACT = Path.of("../docs/openapi/query-service.yaml");

    @Test
    void theServiceAnswersAsItsContractSays() throws IOException {
        var reply = RunningService.shared().as(null).get("/v1/openapi.yaml");
        assertThat(reply.status()).isEqualTo(200);
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, reply.text());
        }
        assertThat(reply.text()).isEqualTo(Files.readString(CONTRACT));
        assertThat(reply.text()).startsWith("openapi: 3.0");
        assertThat(RunningService.shared().as(null).get("/v1/openapi").status()).isEqualTo(200);
    }
}
