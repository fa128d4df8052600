package be.signaalhuis.verifier.cli;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.json.Json;
import be.signaalhuis.verifier.json.WithoutField;
import be.signaalhuis.verifier.note.Base64Text;
import be.signaalhuis.verifier.note.Note;
import be.signaalhuis.verifier.note.VerifierKey;
import be.signaalhuis.verifier.tree.Hashes;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** A report of a verification that the product made: whether it is as it was signed. */
final class Report {

    private static final String FIRST_LINE = "signaalhuis-verification/v1";
    private static final int LINES = 8;

    private Report() {}

    static int verify(Arguments arguments, PrintStream out) throws IOException {
        byte[] report = Arguments.bytes(arguments.file(0));
        Fields fields = Json.fields(report);
        Note statement = Note.parse(fields.text("statement"));
        List<String> lines = statement.lines();
        if (lines.size() != LINES || !lines.get(0).equals(FIRST_LINE)) {
            throw new IllegalArgumentException("the statement is not one of a verification");
        }
        List<VerifierKey> keys =
                arguments.trustedKeys().stream().map(VerifierKey::parse).toList();
        Optional<VerifierKey> signer = statement.signer(keys);
        String hash = Base64Text.of(Hashes.sha256(WithoutField.of(report, "statement")));
        boolean whole = hash.equals(lines.get(7)) && fields.text("verdict").equals(lines.get(4));
        out.println("A verification of " + lines.get(1) + ", " + lines.get(2) + " leaves, " + lines.get(6) + ": "
                + lines.get(4) + ", findings: " + lines.get(5) + ".");
        out.println(signer.map(key -> "The statement was signed by " + key.label() + ".")
                .orElse("The statement was NOT signed by a trusted key."));
        out.println(whole ? "The report is the one that was signed." : "The report is NOT the one that was signed.");
        return signer.isPresent() && whole ? Verifier.OK : Verifier.FINDING;
    }
}
