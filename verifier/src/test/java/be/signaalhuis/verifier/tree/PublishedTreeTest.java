package be.signaalhuis.verifier.tree;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.testing.WholeTree;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The constants that transparency-dev/merkle publishes. */
class PublishedTreeTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final WholeTree TREE =
            new WholeTree(LEAVES.stream().map(HEX::parseHex).map(Hashes::ofLeaf).toList());

    @Test
    void hashesLeavesAndNodesAsPublished() {
        assertThat(HEX.formatHex(Hashes.ofLeaf(ascii("L123456"))))
                .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
        assertThat(HEX.formatHex(Hashes.ofNode(ascii("N123"), ascii("N456"))))
                .isEqualTo("aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb");
        assertThat(HEX.formatHex(Hashes.ofEmptyTree()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void growsToThePublishedRoots() {
        var range = new CompactRange();
        range.append(TREE.leaves().getFirst());
        assertThat(HEX.formatHex(range.root()))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        TREE.leaves().stream().skip(1).forEach(range::append);
        assertThat(HEX.formatHex(range.root()))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void growsLikeTheTreeOfTheRfc() {
        var range = new CompactRange();
        for (int size = 1; size <= 8; size++) {
            range.append(TREE.leaves().get(size - 1));
            assertThat(range.root()).as("root of %s", size).isEqualTo(TREE.root(size));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
