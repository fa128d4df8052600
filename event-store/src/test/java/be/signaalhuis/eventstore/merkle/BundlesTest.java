package be.signaalhuis.eventstore.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.sealing.ShreddedKey;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.verifier.Outcome;
import be.signaalhuis.verifier.Progress;
import be.signaalhuis.verifier.Trust;
import be.signaalhuis.verifier.Verdict;
import be.signaalhuis.verifier.Verification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Bundles, as the verifier reads them. */
@Apart
class BundlesTest {

    private static final int EVENTS = 1_300;

    private final SequencedLog log = new SequencedLog();
    private final Sequencer sequencer = log.sequencer();

    @BeforeEach
    void signedThreeTimes() {
        for (int events : List.of(300, 400, EVENTS - 700)) {
            log.append(events);
            sequencer.upToNow(LogName.EVENTS);
        }
    }

    /** Once PostgreSQL knows how long it is, and also when it makes one plan for all pages, as it does after a few. */
    @Test
    void ofALongLogEachRowIsReadOnce() throws Exception {
        var log = new SequencedLog();
        log.append(10_000);
        log.sequencer().upToNow(LogName.EVENTS);
        log.superuser().sql().sql("analyze").update();
        try (var connection = log.database().dataSource("signaalhuis_query").getConnection()) {
            connection.setAutoCommit(false);
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            sql.sql("set local plan_cache_mode = force_generic_plan").update();
            new Bundles(sql, List::of, Clock.systemUTC())
                    .write(BundleRange.all(LogName.EVENTS), null, OutputStream.nullOutputStream());
            var read = sql.sql("select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables"
                            + " where schemaname = 'merkle' and relname = 'leaf' or schemaname = 'events'")
                    .query(Long.class)
                    .single();
            assertThat(read).isBetween(20_000L, 30_000L);
        }
    }

    @Test
    void aWholeLogIsFoundAsItWas() throws IOException {
        var outcome = verified(BundleRange.all(LogName.EVENTS));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.verdict()).isEqualTo(Verdict.OK);
        assertThat(outcome.entries()).isEqualTo(EVENTS);
        assertThat(outcome.newest().size()).isEqualTo(EVENTS);
    }

    @Test
    void anEmptyLogToo() throws IOException {
        sequencer.upToNow(LogName.READS);
        assertThat(verified(BundleRange.all(LogName.READS)).findings()).isEmpty();
    }

    @Test
    void andTheLogOfLooks() throws IOException {
        log.look("71016");
        log.look("11002");
        sequencer.upToNow(LogName.READS);
        var outcome = verified(BundleRange.all(LogName.READS));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.entries()).isEqualTo(2);
    }

    @Test
    void withoutACheckpointThereIsNoBundle() {
        assertThatThrownBy(() -> text(BundleRange.all(LogName.READS), null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPeriodIsProvenWithinTheWhole() throws IOException {
        var second = recordedAt(301);
        var third = recordedAt(701);
        for (var range : List.of(
                new BundleRange(LogName.EVENTS, second, third, null),
                new BundleRange(LogName.EVENTS, null, second, null),
                new BundleRange(LogName.EVENTS, third, null, null),
                new BundleRange(LogName.EVENTS, second, second, null))) {
            assertThat(verified(range).findings()).as(range.toString()).isEmpty();
        }
        assertThat(verified(new BundleRange(LogName.EVENTS, second, third, null))
                        .entries())
                .isEqualTo(400);
    }

    @Test
    void whoHoldsAnOlderCheckpointIsLedToTheNewest() throws IOException {
        var held = log.log().at(LogName.EVENTS, 300).orElseThrow();
        var range = new BundleRange(LogName.EVENTS, recordedAt(701), null, 300L);
        var outcome = Verification.of(
                stream(range, null), new Trust(List.of(), List.of(), List.of(held.note())), Progress.SILENT);
        assertThat(outcome.findings()).isEmpty();
        assertThatThrownBy(() -> text(new BundleRange(LogName.EVENTS, null, null, EVENTS + 1L), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsOfAnotherTownAreWithheldAndCountAllTheSame() throws IOException {
        var text = text(BundleRange.all(LogName.EVENTS), "71016");
        assertThat(text.lines().filter(line -> line.contains("\"withheld\":true")))
                .hasSizeBetween(EVENTS / 3 - 3, EVENTS / 3 + 3);
        assertThat(verified(text).findings()).isEmpty();
    }

    @Test
    void anEventSaysWhyAKeyIsGone() throws IOException {
        var kid = UUID.randomUUID();
        log.appendShredded(kid);
        sequencer.upToNow(LogName.EVENTS);
        var out = new ByteArrayOutputStream();
        new Bundles(
                        log.database().as("signaalhuis_query"),
                        () -> List.of(new ShreddedKey(kid, Instant.parse("2026-11-26T10:00:00Z"))),
                        Clock.systemUTC())
                .write(BundleRange.all(LogName.EVENTS), null, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("{\"shredded\":{\"kid\":\"" + kid + "\",\"at\":\"2026-11-26T10:00:00Z\",\"event\":")
                .contains("\"globalIndex\":" + (EVENTS + 1));
        assertThat(verified(out.toString(StandardCharsets.UTF_8)).findings()).isEmpty();
    }

    @Test
    void aNewKeyIsAnnouncedByTheOld() throws IOException {
        var first = log.log().keys(LogName.EVENTS).getFirst().vkey();
        log.keys().rotate();
        log.append(5);
        sequencer.upToNow(LogName.EVENTS);
        var outcome = Verification.of(
                stream(BundleRange.all(LogName.EVENTS), null),
                new Trust(List.of(first), List.of(), List.of()),
                Progress.SILENT);
        assertThat(outcome.findings()).isEmpty();
    }

    private Instant recordedAt(long globalIndex) {
        return log.superuser().recordedAt(globalIndex);
    }

    private Outcome verified(BundleRange range) throws IOException {
        return verified(text(range, null));
    }

    private static Outcome verified(String bundle) throws IOException {
        return Verification.of(
                new ByteArrayInputStream(bundle.getBytes(StandardCharsets.UTF_8)),
                Trust.IN_THE_BUNDLE,
                Progress.SILENT);
    }

    private ByteArrayInputStream stream(BundleRange range, String municipality) {
        return new ByteArrayInputStream(text(range, municipality).getBytes(StandardCharsets.UTF_8));
    }

    private String text(BundleRange range, String municipality) {
        var out = new ByteArrayOutputStream();
        new Bundles(log.database().as("signaalhuis_query"), List::of, Clock.systemUTC())
                .write(range, municipality, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
