package be.signaalhuis.verifier.cli;

import be.signaalhuis.verifier.CheckpointSeen;
import be.signaalhuis.verifier.CheckpointSeen.Cosigned;
import be.signaalhuis.verifier.Outcome;
import be.signaalhuis.verifier.Verdict;
import java.io.PrintStream;

/** An outcome in words, for a person who has to sign for it. */
final class OutcomeText {

    private OutcomeText() {}

    static void print(String file, Outcome outcome, PrintStream out) {
        out.println(file + ": " + outcome.verdict());
        if (outcome.origin() != null) {
            out.println("  log          " + outcome.origin() + ", " + outcome.entries() + " entries verified");
        }
        if (outcome.newest() != null) {
            checkpoint(outcome.newest(), out);
        }
        if (outcome.keysOfBundle() && outcome.origin() != null) {
            out.println("  note         the key was taken from the bundle itself: give the one you trust with --key");
        }
        outcome.shreddings()
                .forEach(one -> out.println("  SHREDDED     lawfully: key " + one.key() + " of " + one.rows()
                        + " rows, " + one.at() + "; event " + one.event() + ", row " + one.eventRow()));
        outcome.findings()
                .forEach(finding -> out.println("  " + padded(finding.verdict()) + finding.detail()
                        + (finding.identifier() == null ? "" : " [" + finding.identifier() + "]")));
        if (outcome.count() > outcome.findings().size()) {
            out.println("  … and " + (outcome.count() - outcome.findings().size()) + " more.");
        }
        out.println(summary(outcome));
    }

    private static void checkpoint(CheckpointSeen newest, PrintStream out) {
        out.println("  checkpoint   " + newest.size() + " leaves, root " + newest.root());
        out.println("  signed by    " + newest.key());
        for (Cosigned cosigned : newest.cosignatures()) {
            out.println("  witnessed    by " + cosigned.witness() + ", " + cosigned.at());
        }
    }

    private static String padded(Verdict verdict) {
        return "%-12s ".formatted(verdict);
    }

    private static String summary(Outcome outcome) {
        if (outcome.count() == 0) {
            return "Nothing was altered, removed, added or moved.";
        }
        return outcome.count() == 1 ? "There is one finding." : "There are " + outcome.count() + " findings.";
    }
}
