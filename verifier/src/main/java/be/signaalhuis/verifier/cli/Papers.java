package be.signaalhuis.verifier.cli;

import be.signaalhuis.verifier.LeafText;
import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.json.Json;
import be.signaalhuis.verifier.note.Checkpoint;
import be.signaalhuis.verifier.note.ProofFile;
import be.signaalhuis.verifier.note.VerifierKey;
import be.signaalhuis.verifier.tree.ConsistencyProof;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** The small files that an auditor takes along: a checkpoint, the proof of one event, that of two checkpoints. */
final class Papers {

    private Papers() {}

    static int checkpoint(Arguments arguments, PrintStream out) throws IOException {
        return isSigned("The checkpoint", Checkpoint.parse(Arguments.text(arguments.file(0))), arguments, out)
                ? Verifier.OK
                : Verifier.FINDING;
    }

    static int proof(Arguments arguments, PrintStream out) throws IOException {
        ProofFile proof = ProofFile.parse(Arguments.text(arguments.file(0)));
        boolean signed = isSigned("The checkpoint", proof.checkpoint(), arguments, out);
        byte[] data =
                proof.leafData().orElseThrow(() -> new IllegalArgumentException("the proof does not say of what"));
        boolean included = proof.provesLeaf(data);
        long leaf = proof.proof().index();
        out.println(included ? "Leaf " + leaf + " is in that tree:" : "Leaf " + leaf + " is NOT in that tree.");
        LeafText.lines(data).forEach(line -> out.println("  " + line));
        boolean same = true;
        for (String row : arguments.rows()) {
            same &= LeafText.isOf(Json.fields(Arguments.bytes(row)), data);
            out.println(same ? "The row is that of the proof." : "The row is NOT that of the proof.");
        }
        return signed && included && same ? Verifier.OK : Verifier.FINDING;
    }

    static int consistency(Arguments arguments, PrintStream out) throws IOException {
        Checkpoint old = Checkpoint.parse(Arguments.text(arguments.file(0)));
        Checkpoint young = Checkpoint.parse(Arguments.text(arguments.file(1)));
        Fields line = Json.fields(Arguments.bytes(arguments.file(2)));
        boolean signed = isSigned("The older checkpoint", old, arguments, out)
                & isSigned("The newer checkpoint", young, arguments, out);
        boolean grew = old.origin().equals(young.origin())
                && new ConsistencyProof(old.size(), young.size(), line.listOfBytes("proof"))
                        .leadsFrom(old.root(), young.root());
        out.println(
                grew
                        ? "The newer tree grew from the older one."
                        : "The newer tree is NOT proven to have grown from the older one.");
        return signed && grew ? Verifier.OK : Verifier.FINDING;
    }

    private static boolean isSigned(String what, Checkpoint checkpoint, Arguments arguments, PrintStream out) {
        List<VerifierKey> keys = arguments.trustedKeys().stream()
                .map(VerifierKey::parse)
                .filter(key -> key.name().equals(checkpoint.origin()))
                .toList();
        Optional<VerifierKey> signer = checkpoint.note().signer(keys);
        out.println(what + " of " + checkpoint.origin() + ", " + checkpoint.size() + " leaves, was "
                + signer.map(key -> "signed by " + key.label() + ".").orElse("NOT signed by a trusted key."));
        for (String vkey : arguments.witnesses()) {
            VerifierKey witness = VerifierKey.parse(vkey);
            out.println(checkpoint
                    .note()
                    .cosignedBy(witness)
                    .map(at -> "  witnessed by " + witness.name() + ", " + at)
                    .orElse("  not witnessed by " + witness.name()));
        }
        return signer.isPresent();
    }
}
