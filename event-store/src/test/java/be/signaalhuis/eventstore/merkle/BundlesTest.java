package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.sealing.OpenSeals;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class BundlesTest {

    @Test
    void smoke() throws Exception {
        var log = new SequencedLog();
        var sequencer = log.sequencer();
        sequencer.upToNow(LogName.EVENTS);
        log.append(300);
        sequencer.upToNow(LogName.EVENTS);
        log.append(1000);
        sequencer.upToNow(LogName.EVENTS);
        var out = new ByteArrayOutputStream();
        new Bundles(
                        JdbcClient.create(log.database().dataSource("signaalhuis_query")),
                        new OpenSeals(),
                        Clock.systemUTC())
                .write(new BundleRange(LogName.EVENTS, null, null, 300L), null, out);
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/bundle.ndjson"), out.toByteArray());
        System.out.println(out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.startsWith("{\"entry"))
                .toList());
    }
}
