package be.signaalhuis.verifier.testing;

import be.signaalhuis.verifier.Finding;
import be.signaalhuis.verifier.Outcome;
import be.signaalhuis.verifier.Progress;
import be.signaalhuis.verifier.Trust;
import be.signaalhuis.verifier.Verification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the verifier says, each finding as its verdict and what it names: the row, else the leaf. */
public final class Verified {

    private Verified() {}

    public static Outcome verified(List<String> lines, Trust trust) {
        return verified(BundleText.bytes(lines), trust);
    }

    public static Outcome verified(byte[] bundle, Trust trust) {
        try {
            return Verification.of(new ByteArrayInputStream(bundle), trust, Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> findings(Ledger ledger) {
        return said(verified(BundleText.all(ledger), Trust.IN_THE_BUNDLE));
    }

    public static List<String> findings(Ledger ledger, String... held) {
        return said(verified(BundleText.all(ledger), new Trust(List.of(), List.of(), List.of(held))));
    }

    public static List<String> said(Outcome outcome) {
        return outcome.findings().stream().map(Verified::said).toList();
    }

    private static String said(Finding finding) {
        Object about = finding.row() != null ? finding.row() : finding.leaf() == null ? "" : "leaf " + finding.leaf();
        return (finding.verdict() + " " + about).strip();
    }
}
