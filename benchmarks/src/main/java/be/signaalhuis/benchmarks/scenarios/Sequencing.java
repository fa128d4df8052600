package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.load.ClosedLoop;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.product.CommandSide;
import be.signaalhuis.benchmarks.product.Desk;
import be.signaalhuis.benchmarks.product.Ledger;
import be.signaalhuis.benchmarks.product.SequencerSide;
import be.signaalhuis.benchmarks.rounds.Contender;
import be.signaalhuis.benchmarks.rounds.Spread;
import be.signaalhuis.eventstore.merkle.LogName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What the sequencer costs those who write, and how long a large tree and a proof in it take. */
public final class Sequencing implements Scenario {

    private static final int CLIENTS = 8;
    private static final long SEED = 11;
    private static final int PROOFS = 200;

    @Override
    public String name() {
        return "sequencer";
    }

    @Override
    public void run(Bench bench) throws Exception {
        writers(bench);
        tree(bench);
    }

    private static void writers(Bench bench) throws Exception {
        var log = Seeded.log(bench, "sequenced", bench.plan().smallLog());
        long seeded = log.head();
        var ledger = new Ledger();
        try (var side = CommandSide.on(log);
                var sequencer = SequencerSide.on(log)) {
            sequencer.sequencer().upToNow(LogName.EVENTS);
            var desk = new Desk(side, ledger, SEED);
            var alone = new Contender("8 writers, nothing signed", () -> {
                sequencer.sequencer().upToNow(LogName.EVENTS);
                return ClosedLoop.run(CLIENTS, bench.plan().window(), desk::registering);
            });
            var beside = new Contender("8 writers beside the sequencer", () -> {
                sequencer.sequencer().upToNow(LogName.EVENTS);
                sequencer.start();
                try {
                    return ClosedLoop.run(CLIENTS, bench.plan().window(), desk::registering);
                } finally {
                    sequencer.stop();
                }
            });
            bench.warmUp(alone.turn());
            var played = bench.rounds().play(List.of(alone, beside));
            bench.results().table("sequencer", played);
            bench.results().ratio("writerBesideSequencer", played.ratio(beside.name(), alone.name()));
            bench.results()
                    .ratio("writerBesideSequencerP99", played.ratio(beside.name(), alone.name(), Measured::p99Millis));
        }
        bench.results().check("sequenced: acknowledgements and log", ledger.comparedWith(log, seeded));
        bench.results()
                .explain(
                        "writerBesideSequencer",
                        "commands a second of 8 clients of the command gateway while the sequencer notes and signs, in"
                                + " the same process, over the same while it rests; neither has what an earlier turn wrote to note");
    }

    private static void tree(Bench bench) throws Exception {
        var log = bench.grown();
        log.rest();
        try (var side = SequencerSide.on(log)) {
            long start = System.nanoTime();
            var checkpoint = side.sequencer().upToNow(LogName.EVENTS);
            double seconds = (System.nanoTime() - start) / 1e9;
            bench.results().figure("treeSeconds", Spread.of(List.of(seconds)));
            bench.results().figure("proofMillis", Spread.of(proofs(side, events(bench, checkpoint.size()))));
        }
        bench.results()
                .explain("treeSeconds", "seconds to note and sign a log of %,d events at once".formatted(log.head()));
        bench.results().explain("proofMillis", "milliseconds for the proof of one event in that tree");
    }

    private static List<UUID> events(Bench bench, long size) throws Exception {
        var chance = new Random(SEED);
        var sql = bench.grown().sql();
        return chance.longs(PROOFS, 0, size)
                .mapToObj(leaf -> sql.sql("select identifier from merkle.leaf where log = 'events' and leaf_index = ?")
                        .param(leaf)
                        .query(UUID.class)
                        .single())
                .toList();
    }

    private static List<Double> proofs(SequencerSide side, List<UUID> events) {
        var millis = new ArrayList<Double>();
        for (var event : events) {
            long start = System.nanoTime();
            side.log().proof(event).orElseThrow();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }
}
