package be.signaalhuis.verifier.note;

import be.signaalhuis.verifier.tree.Hashes;
import be.signaalhuis.verifier.tree.InclusionProof;
import java.util.List;
import java.util.Optional;

/**
 * The proof of one leaf, to be kept beside what it proves (c2sp.org/tlog-proof).
 *
 * @param leafData what our own files say the leaf is made of; believed as far as the proof leads from it to the root
 */
public record ProofFile(Optional<byte[]> leafData, InclusionProof proof, Checkpoint checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1\n";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public static ProofFile parse(String text) {
        int split = text.indexOf("\n\n");
        if (!text.startsWith(FIRST_LINE) || split < FIRST_LINE.length()) {
            throw new IllegalArgumentException("not a proof: its first line is c2sp.org/tlog-proof@v1");
        }
        List<String> lines = text.substring(FIRST_LINE.length(), split).lines().toList();
        boolean extra = lines.get(0).startsWith(EXTRA);
        int index = extra ? 1 : 0;
        if (lines.size() <= index || !lines.get(index).startsWith(INDEX)) {
            throw new IllegalArgumentException("a proof says the index of its leaf");
        }
        Checkpoint checkpoint = Checkpoint.parse(text.substring(split + 2));
        long leaf = Sizes.parse(lines.get(index).substring(INDEX.length()));
        List<byte[]> path =
                lines.stream().skip(index + 1L).map(Base64Text::bytesOf).toList();
        return new ProofFile(
                extra ? Optional.of(Base64Text.bytesOf(lines.get(0).substring(EXTRA.length()))) : Optional.empty(),
                new InclusionProof(leaf, checkpoint.size(), path),
                checkpoint);
    }

    public boolean provesLeaf(byte[] data) {
        return proof.leadsFrom(Hashes.ofLeaf(data), checkpoint.root());
    }
}
