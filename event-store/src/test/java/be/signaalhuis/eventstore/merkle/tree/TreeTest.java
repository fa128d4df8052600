package be.signaalhuis.eventstore.merkle.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.verifier.tree.ConsistencyProof;
import be.signaalhuis.verifier.tree.InclusionProof;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final int SMALL = 600;
    private static final GrownTree GROWN = new GrownTree(SMALL);
    private static final List<byte[]> ROOTS = IntStream.rangeClosed(0, SMALL)
            .mapToObj(size -> naiveRoot(GROWN, size))
            .toList();

    private static byte[] naiveRoot(GrownTree grown, int size) {
        return NaiveTree.root(grown.leaves().subList(0, size));
    }

    @Test
    void leavesAndNodesAreThoseOfThePublishedVectors() {
        assertThat(HEX.formatHex(Hashes.leaf("L123456".getBytes())))
                .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
        assertThat(HEX.formatHex(Hashes.node("N123".getBytes(), "N456".getBytes())))
                .isEqualTo("aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb");
    }

    @Test
    void theTreeOfThePublishedLeavesHasTheirRoot() {
        var growth = new Growth(0, List.of(), (level, index, hash) -> {});
        for (var leaf : List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")) {
            growth.add(Hashes.leaf(HEX.parseHex(leaf)));
        }
        assertThat(HEX.formatHex(growth.root()))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void everySmallTreeIsThatOfTheDefinition() {
        for (int size = 0; size <= SMALL; size++) {
            assertThat(GROWN.tree().root(size)).as("size %d", size).isEqualTo(ROOTS.get(size));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_023, 1_024, 1_025, 4_095, 4_096, 4_097, 65_535, 65_536, 65_537})
    void atPowersOfTwoAsWell(int size) {
        var grown = new GrownTree(size);
        var root = naiveRoot(grown, size);
        assertThat(grown.root()).isEqualTo(root);
        assertThat(grown.tree().root(size)).isEqualTo(root);
    }

    @Test
    void growthThatGoesOnIsGrowthFromTheBeginning() {
        for (int size = 0; size <= SMALL; size += 7) {
            var goesOn = new Growth(size, GROWN.tree().hashes(Shape.of(0, size)), (level, index, hash) -> {});
            GROWN.leaves().subList(size, SMALL).forEach(goesOn::add);
            assertThat(goesOn.root()).as("from %d", size).isEqualTo(GROWN.root());
        }
    }

    @Test
    void everyLeafHasAProof() {
        for (int size = 1; size <= SMALL; size += size < 40 ? 1 : 41) {
            var root = ROOTS.get(size);
            for (int leaf = 0; leaf < size; leaf++) {
                var proof = new InclusionProof(leaf, size, GROWN.tree().inclusion(leaf, size));
                assertThat(proof.leadsFrom(GROWN.leaves().get(leaf), root))
                        .as("leaf %d of %d", leaf, size)
                        .isTrue();
                assertThat(proof.leadsFrom(GrownTree.leaf(-1), root)).isFalse();
            }
        }
    }

    @Test
    void everySmallerTreeIsProvenToBeTheBeginning() {
        for (int size = 1; size <= SMALL; size += size < 40 ? 1 : 37) {
            for (int smaller = 1; smaller <= size; smaller += size < 40 ? 1 : 3) {
                var proof = new ConsistencyProof(smaller, size, GROWN.tree().consistency(smaller, size));
                assertThat(proof.leadsFrom(ROOTS.get(smaller), ROOTS.get(size)))
                        .as("%d in %d", smaller, size)
                        .isTrue();
            }
        }
    }

    @Test
    void whatLiesAfterALeafCompletesWhatLiesBefore() {
        for (int size = 1; size <= SMALL; size += 13) {
            for (int leaf = 0; leaf <= size; leaf += 5) {
                var after = Shape.after(leaf, size);
                assertThat(after.stream()
                                .flatMap(List::stream)
                                .mapToLong(Node::end)
                                .max()
                                .orElse(leaf))
                        .isEqualTo(size);
                assertThat(after.stream()
                                .flatMap(List::stream)
                                .mapToLong(node -> 1L << node.level())
                                .sum())
                        .as("leaves after %d of %d", leaf, size)
                        .isEqualTo(size - leaf);
            }
        }
    }

    @Test
    void ofATreeWithAHoleNoRootIsGiven() {
        var hole = new Tree((level, index) ->
                IntStream.range(0, 3).mapToObj(GrownTree::leaf).toArray(byte[][]::new));
        assertThatThrownBy(() -> hole.root(4)).isInstanceOf(TreeIncomplete.class);
    }
}
