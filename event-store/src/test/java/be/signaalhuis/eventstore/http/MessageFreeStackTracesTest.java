package be.signaalhuis.eventstore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MessageFreeStackTracesTest {

    @Test
    void tellsTypesAndPlacesButNoMessages() throws IOException {
        var log = new StringBuilder();
        new MessageFreeStackTraces()
                .printStackTrace(new IllegalStateException("kanarie", new IOException("nog een kanarie")), log);
        assertThat(log)
                .contains("IllegalStateException", "IOException", "MessageFreeStackTracesTest")
                .doesNotContain("kanarie");
    }
}
