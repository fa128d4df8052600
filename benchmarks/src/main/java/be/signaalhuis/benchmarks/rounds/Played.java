package be.signaalhuis.benchmarks.rounds;

import be.signaalhuis.benchmarks.load.Measured;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The rounds of one scenario.
 *
 * @param rounds what each contender did, by name; all rounds have the same names
 * @param dropped rounds in which the disk changed its speed more than twofold
 * @param syncs disk syncs a second, before the first round and after each
 */
public record Played(List<Map<String, Measured>> rounds, int dropped, List<Double> syncs) {

    public Set<String> names() {
        return rounds.isEmpty() ? Set.of() : rounds.getFirst().keySet();
    }

    public Spread perSecond(String name) {
        return of(name, Measured::perSecond);
    }

    public Spread of(String name, ToDoubleFunction<Measured> figure) {
        return Spread.of(rounds.stream()
                .map(round -> figure.applyAsDouble(round.get(name)))
                .toList());
    }

    public long failed(String name) {
        return rounds.stream().mapToLong(round -> round.get(name).failed()).sum();
    }

    /** Of each round: one contender over another, by how much went through. */
    public Ratio ratio(String over, String under) {
        return ratio(over, under, Measured::perSecond);
    }

    public Ratio ratio(String over, String under, ToDoubleFunction<Measured> figure) {
        var ratios = rounds.stream()
                .map(round -> figure.applyAsDouble(round.get(over)) / figure.applyAsDouble(round.get(under)))
                .toList();
        return new Ratio(over, under, of(over, figure), of(under, figure), Spread.of(ratios), dropped);
    }

    /** Over whichever of two limits was the lower one in that round. */
    public Ratio overLesser(String over, String one, String other) {
        var ratios = rounds.stream()
                .map(round -> round.get(over).perSecond()
                        / Math.min(round.get(one).perSecond(), round.get(other).perSecond()))
                .toList();
        var lesser = perSecond(one).median() < perSecond(other).median() ? one : other;
        return new Ratio(over, lesser, perSecond(over), perSecond(lesser), Spread.of(ratios), dropped);
    }
}
