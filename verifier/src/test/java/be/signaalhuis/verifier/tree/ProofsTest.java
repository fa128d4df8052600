package be.signaalhuis.verifier.tree;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.testing.WholeTree;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final int LARGEST = 40;
    private static final WholeTree TREE = new WholeTree(IntStream.range(0, LARGEST)
            .mapToObj(i -> Hashes.ofLeaf(ByteBuffer.allocate(4).putInt(i).array()))
            .toList());
    private static final byte[] OTHER = Hashes.sha256(new byte[] {9});

    @Test
    void everyLeafIsProvenInEveryTreeAndNothingElseIs() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int leaf = 0; leaf < size; leaf++) {
                var path = TREE.inclusion(leaf, size);
                byte[] hash = TREE.leaves().get(leaf);
                byte[] root = TREE.root(size);
                assertThat(new InclusionProof(leaf, size, path).leadsFrom(hash, root))
                        .isTrue();
                assertThat(new InclusionProof(leaf, size, path).leadsFrom(OTHER, root))
                        .isFalse();
                assertThat(new InclusionProof(leaf, size, path).leadsFrom(hash, OTHER))
                        .isFalse();
                assertThat(new InclusionProof(leaf, size, path).leadsFrom(new byte[31], root))
                        .isFalse();
                assertThat(new InclusionProof(leaf ^ 1, size, path).leadsFrom(hash, root))
                        .isEqualTo(path.isEmpty() && leaf == 1);
                assertThat(new InclusionProof(size, size, path).leadsFrom(hash, root))
                        .isFalse();
                assertThat(new InclusionProof(-1, size, path).leadsFrom(hash, root))
                        .isFalse();
                assertThat(new InclusionProof(leaf, 0, path).leadsFrom(hash, root))
                        .isFalse();
                for (List<byte[]> wrong : wrong(path)) {
                    assertThat(new InclusionProof(leaf, size, wrong).leadsFrom(hash, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyTreeIsProvenToGrowFromEveryEarlierOneAndFromNoOther() {
        for (int to = 1; to <= LARGEST; to++) {
            for (int from = 1; from <= to; from++) {
                var path = TREE.consistency(from, to);
                byte[] old = TREE.root(from);
                byte[] young = TREE.root(to);
                assertThat(new ConsistencyProof(from, to, path).leadsFrom(old, young))
                        .isTrue();
                assertThat(new ConsistencyProof(from, to, path).leadsFrom(OTHER, young))
                        .isFalse();
                assertThat(new ConsistencyProof(from, to, path).leadsFrom(old, OTHER))
                        .isFalse();
                assertThat(new ConsistencyProof(0, to, path).leadsFrom(old, young))
                        .isFalse();
                assertThat(new ConsistencyProof(to + 1, to, path).leadsFrom(old, young))
                        .isFalse();
                for (List<byte[]> wrong : wrong(path)) {
                    assertThat(new ConsistencyProof(from, to, wrong).leadsFrom(old, young))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void nothingGrowsFromNothing() {
        byte[] empty = Hashes.ofEmptyTree();
        assertThat(new ConsistencyProof(0, 0, List.of()).leadsFrom(empty, empty))
                .isFalse();
        assertThat(new ConsistencyProof(0, 3, List.of()).leadsFrom(empty, TREE.root(3)))
                .isFalse();
    }

    /** A hash more at either end, one less, one altered, two changed places, one too short, one that is none. */
    private static List<List<byte[]>> wrong(List<byte[]> path) {
        List<List<byte[]>> wrong = new ArrayList<>();
        wrong.add(with(path, path.size(), OTHER));
        wrong.add(with(path, 0, OTHER));
        wrong.add(with(path, path.size(), new byte[0]));
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> less = new ArrayList<>(path);
            less.remove(i);
            wrong.add(less);
            wrong.add(with(less, i, OTHER));
            wrong.add(with(less, i, new byte[31]));
            wrong.add(with(less, i, null));
            if (i > 0) {
                wrong.add(with(less, i - 1, path.get(i)));
            }
        }
        return wrong;
    }

    private static List<byte[]> with(List<byte[]> path, int at, byte[] hash) {
        List<byte[]> with = new ArrayList<>(path);
        with.add(at, hash);
        return with;
    }
}
