package be.signaalhuis.eventstore.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.merkle.BundleRange;
import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.SequencedLog;
import be.signaalhuis.eventstore.testing.Apart;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a superuser does to the log is found, at the right row, by both verifiers; and nothing is found that is not so. */
@Apart
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingTest {

    private final SequencedLog log = new SequencedLog();
    private List<String> keys;
    private List<String> held;
    private List<Tampering> all;

    @BeforeAll
    void aLogOfSomeCheckpoints() throws Exception {
        var sequencer = log.sequencer();
        for (int checkpoint = 0; checkpoint < 8; checkpoint++) {
            log.append(20);
            log.skipNumbers(2);
            log.append(23);
            sequencer.upToNow(LogName.EVENTS);
        }
        keys = log.vkeys();
        var handedOut = log.log().checkpoints(LogName.EVENTS, 300, 3);
        held = handedOut.stream().map(Checkpoint::note).toList();
        var sizes = handedOut.stream().map(Checkpoint::size).toList();
        all = Stream.concat(Tampering.all().stream(), new Forgeries(log, sizes).all().stream())
                .toList();
    }

    Stream<Arguments> tamperings() {
        return all.stream().map(tampering -> Arguments.of(tampering.name(), tampering));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void whatWasTamperedWithIsNamed(String name, Tampering tampering) throws Exception {
        for (int round = 0; round < 3; round++) {
            assertFound(tampering, new Random(name.hashCode() + round));
        }
    }

    /** Where one is easily wrong: the ends of the log, and of the 256 leaves under one hash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from events.event where global_index = %d | MISSING | 0, 255, 256, 343",
                "update events.event set payload = 'x' where global_index = %d | ALTERED | 0, 255, 256, 343",
                "update merkle.leaf set hash = sha256('x') where global_index = %d | LOG_ALTERED | 0, 255, 256, 343",
                "update merkle.leaf set global_index = -7 where global_index = %d | LOG_ALTERED | 0, 255, 256, 343",
                "update merkle.leaf set global_index = 34359738728 where global_index = %d | LOG_ALTERED | 0, 255, 256, 343",
                "delete from merkle.leaf where global_index = %d | LOG_MISSING | 0, 255, 256, 343"
            })
    void whatWasDoneAtAnEndIsNamed(String statement, String verdict, String leaves) throws Exception {
        for (var leaf : leaves.split(", ")) {
            try (var attacker = new Attacker(log.database().dataSource("postgres"), new Random(0))) {
                var row = attacker.positions().get(Integer.parseInt(leaf));
                attacker.sql().sql(statement.formatted(row)).update();
                assertThat(Opinions.of(log.bundle(attacker.source(), BundleRange.all(LogName.EVENTS)), keys, held))
                        .as(leaf)
                        .containsExactly(verdict + " " + row);
            }
        }
    }

    @Test
    @Tag("proof")
    void tenThousandTamperingsAreNamed() throws Exception {
        for (int round = 0; round < 10_000; round++) {
            assertFound(all.get(round % all.size()), new Random(round));
        }
    }

    private void assertFound(Tampering tampering, Random chance) throws Exception {
        try (var attacker = new Attacker(log.database().dataSource("postgres"), chance)) {
            var traces = tampering.deed().by(attacker);
            var found = Opinions.of(log.bundle(attacker.source(), BundleRange.all(LogName.EVENTS)), keys, held);
            assertThat(traces.areAllIn(found))
                    .as("%s must be named as %s, was %s", tampering.name(), traces, found)
                    .isTrue();
        }
    }

    /** Else whoever changes a row could hide it from the auditor of its town. */
    @Test
    void aRowThatWasGivenToAnotherTownIsNotWithheld() throws Exception {
        try (var attacker = new Attacker(log.database().dataSource("postgres"), new Random(7))) {
            var row = attacker.sql()
                    .sql(
                            "update events.event set metadata = convert_to(replace(convert_from(metadata, 'UTF8'),"
                                    + " '71016', '11002'), 'UTF8') where global_index = (select max(global_index) from"
                                    + " events.event where convert_from(metadata, 'UTF8') like '%71016%') returning global_index")
                    .query(Long.class)
                    .single();
            var bundle = log.bundle(attacker.source(), BundleRange.all(LogName.EVENTS), "71016");
            assertThat(Opinions.of(bundle, keys, List.of())).contains("ALTERED " + row);
        }
    }

    @Test
    void aLogThatNobodyTouchedRaisesNoAlarm() throws Exception {
        cleanRuns(20);
    }

    @Test
    @Tag("proof")
    void aThousandCleanRunsRaiseNoAlarm() throws Exception {
        cleanRuns(1_000);
    }

    /** Whole, beside checkpoints that were handed out before; and of any period. */
    private void cleanRuns(int count) throws Exception {
        var chance = new Random(count);
        var source = log.database().dataSource("signaalhuis_query");
        var moments = log.moments();
        for (int run = 0; run < count; run++) {
            var one = moments.get(chance.nextInt(moments.size()));
            var other = moments.get(chance.nextInt(moments.size()));
            var range = run % 4 == 0
                    ? BundleRange.all(LogName.EVENTS)
                    : one.isBefore(other)
                            ? new BundleRange(LogName.EVENTS, one, other, null)
                            : new BundleRange(LogName.EVENTS, one, null, null);
            var known = range.from() == null ? held : List.<String>of();
            assertThat(Opinions.of(log.bundle(source, range), keys, known)).isEmpty();
        }
    }
}
