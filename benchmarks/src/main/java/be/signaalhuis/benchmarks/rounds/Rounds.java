package be.signaalhuis.benchmarks.rounds;

import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.machine.DiskProbe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets all contenders take turns, round after round, so that whatever slows the machine slows them all. A round in
 * which the disk changed its speed more than twofold is played again, at most as often as there are rounds.
 */
public final class Rounds {

    private static final double SAME_DISK = 2.0;

    private final int wanted;
    private final boolean strict;
    private final DiskProbe disk;

    /** @param strict whether a round on an unsteady disk is dropped; else it is only told how the disk was */
    public Rounds(int wanted, boolean strict, DiskProbe disk) {
        this.wanted = wanted;
        this.strict = strict;
        this.disk = disk;
    }

    public Played play(List<Contender> contenders) throws Exception {
        var kept = new ArrayList<Map<String, Measured>>();
        var syncs = new ArrayList<Double>();
        int dropped = 0;
        double before = disk.syncsPerSecond();
        syncs.add(before);
        while (kept.size() < wanted && dropped < wanted) {
            Map<String, Measured> round = new LinkedHashMap<>();
            for (var contender : contenders) {
                round.put(contender.name(), contender.turn().call());
            }
            double after = disk.syncsPerSecond();
            syncs.add(after);
            if (!strict || isSteady(before, after)) {
                kept.add(round);
            } else {
                dropped++;
            }
            before = after;
        }
        return new Played(kept, dropped, syncs);
    }

    static boolean isSteady(double before, double after) {
        return Math.max(before, after) <= SAME_DISK * Math.min(before, after);
    }
}
