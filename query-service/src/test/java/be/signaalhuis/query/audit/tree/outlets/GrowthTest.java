package be.signaalhuis.query.audit.tree.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against trees that are counted as RFC 6962 §2.1 defines them, and its proofs. */
class GrowthTest {

    private static final int LARGEST = 40;
    private static final List<byte[]> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(leaf -> hash(0, new byte[] {(byte) leaf}))
            .toList();

    @Test
    void everyTreeGrewFromEverySmallerOne() {
        forEachPair((from, to) -> assertThat(holds(from, to, proof(from, to)))
                .as(from + " to " + to)
                .isTrue());
    }

    @Test
    void noProofServesForOtherSizes() {
        forEachPair((from, to) -> {
            if (to < LARGEST && from < to) {
                var proof = proof(from, to);
                assertThat(Growth.holds(from, root(from), to + 1, root(to + 1), proof))
                        .isFalse();
                assertThat(Growth.holds(from, root(from), to, root(to + 1), proof))
                        .isFalse();
                assertThat(Growth.holds(from, root(from + 1), to, root(to), proof))
                        .isFalse();
            }
        });
    }

    @Test
    void noProofMayLackAHashOrHaveOneMoreOrAnother() {
        forEachPair((from, to) -> {
            var proof = proof(from, to);
            for (int i = 0; i < proof.size(); i++) {
                var without = new ArrayList<>(proof);
                without.remove(i);
                assertThat(holds(from, to, without)).isFalse();
                var other = new ArrayList<>(proof);
                other.set(i, LEAVES.getFirst().clone());
                other.get(i)[5] ^= 1;
                assertThat(holds(from, to, other)).isFalse();
            }
            var more = new ArrayList<>(proof);
            more.add(LEAVES.getFirst());
            assertThat(holds(from, to, more)).isFalse();
        });
    }

    @Test
    void nothingGrowsFromNothingOrBackwards() {
        assertThat(Growth.holds(0, root(1), 0, root(1), List.of())).isFalse();
        assertThat(Growth.holds(0, root(1), 1, root(1), List.of())).isFalse();
        assertThat(Growth.holds(3, root(3), 2, root(2), proof(2, 3))).isFalse();
    }

    private interface Pair {

        void of(int from, int to);
    }

    private static void forEachPair(Pair pair) {
        for (int to = 1; to <= LARGEST; to++) {
            for (int from = 1; from <= to; from++) {
                pair.of(from, to);
            }
        }
    }

    private static boolean holds(int from, int to, List<byte[]> proof) {
        return Growth.holds(from, root(from), to, root(to), proof);
    }

    private static byte[] root(int size) {
        return root(LEAVES.subList(0, size));
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return hash(1, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    private static List<byte[]> proof(int from, int to) {
        return from == to ? List.of() : proof(from, LEAVES.subList(0, to), true);
    }

    /** RFC 6962 §2.1.2: SUBPROOF(m, D[n], b). */
    private static List<byte[]> proof(int from, List<byte[]> leaves, boolean known) {
        if (from == leaves.size()) {
            return known ? List.of() : List.of(root(leaves));
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        var proof = new ArrayList<>(from <= split ? proof(from, left, known) : proof(from - split, right, false));
        proof.add(from <= split ? root(right) : root(left));
        return proof;
    }

    private static byte[] hash(int prefix, byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) prefix);
            for (var part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
