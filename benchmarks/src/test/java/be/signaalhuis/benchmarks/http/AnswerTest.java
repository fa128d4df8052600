package be.signaalhuis.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void readsABodyInChunks() throws Exception {
        var answer = read("HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n");

        assertThat(answer.body()).isEqualTo("{\"a\":1}");
    }

    @Test
    void readsABodyOfAKnownLengthAndNothingAfterIt() throws Exception {
        var answer = read("HTTP/1.1 201 Created\r\ncontent-length: 2\r\nConsistency-Token: 7\r\n\r\n{}HTTP/1.1 500");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(answer.header("consistency-token")).isEqualTo("7");
    }

    private static Answer read(String text) throws Exception {
        return Answer.readFrom(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
