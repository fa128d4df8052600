package be.signaalhuis.verifier;

import be.signaalhuis.verifier.tree.CompactRange;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where row and note differ, one of both is as it was: the signed root says which. All notes, all rows, all but one of
 * them, and then whatever else there is time for.
 */
final class Choice {

    private static final int MOST_DOUBTS = 30;

    private final CompactRange before;
    private final List<Slot> slots;
    private final int hashes;
    private final int[] doubtful;

    Choice(CompactRange before, List<Slot> slots, int hashes) {
        this.before = before;
        this.slots = slots;
        this.hashes = hashes;
        this.doubtful = IntStream.range(0, slots.size())
                .filter(i -> slots.get(i).isDoubtful())
                .toArray();
    }

    /** The slots whose rows are to be believed and not their notes; empty when nothing gives the signed root. */
    Optional<BitSet> believingRows(Predicate<CompactRange> hasSignedRoot) {
        long attempts = Math.max(4, hashes / Math.max(1, slots.size()));
        return candidates()
                .limit(attempts)
                .filter(rows -> hasSignedRoot.test(grown(rows)))
                .findFirst();
    }

    private Stream<BitSet> candidates() {
        int doubts = doubtful.length;
        BitSet all = rows(IntStream.range(0, doubts));
        Stream<BitSet> simple = doubts == 0 ? Stream.of(all) : Stream.of(new BitSet(), all);
        Stream<BitSet> single = IntStream.range(0, doubts).boxed().flatMap(i -> {
            BitSet one = rows(IntStream.of(i));
            BitSet others = (BitSet) all.clone();
            others.andNot(one);
            return Stream.of(one, others);
        });
        Stream<BitSet> any = IntStream.range(0, 1 << Math.min(doubts, MOST_DOUBTS))
                .mapToObj(mask -> rows(IntStream.range(0, doubts).filter(i -> (mask >>> i & 1) == 1)));
        return Stream.of(simple, single, doubts > 2 ? any : Stream.<BitSet>empty())
                .flatMap(one -> one);
    }

    private BitSet rows(IntStream doubts) {
        BitSet rows = new BitSet();
        doubts.forEach(doubt -> rows.set(doubtful[doubt]));
        return rows;
    }

    private CompactRange grown(BitSet rows) {
        CompactRange tree = before.copy();
        for (int i = 0; i < slots.size(); i++) {
            tree.append(slots.get(i).told().hash(rows.get(i)));
        }
        return tree;
    }
}
