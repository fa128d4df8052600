package be.signaalhuis.verifier.cli;

import be.signaalhuis.verifier.Finding;
import be.signaalhuis.verifier.Outcome;
import be.signaalhuis.verifier.Trust;
import be.signaalhuis.verifier.Verdict;
import be.signaalhuis.verifier.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Verifies one bundle after the other, each against all that the user brought along. */
record BundleCommand(Arguments arguments, PrintStream out, PrintStream err) {

    private static final long STEP = 250_000;

    int run() throws IOException {
        List<String> held = new ArrayList<>();
        for (String file : arguments.checkpoints()) {
            held.add(Arguments.text(file));
        }
        int worst = Verifier.OK;
        for (String file : arguments.files()) {
            Outcome outcome = verify(file, new Trust(arguments.keys(), arguments.witnesses(), held));
            if (arguments.json()) {
                OutcomeJson.print(file, outcome, out);
            } else {
                OutcomeText.print(file, outcome, out);
            }
            worst = Math.max(worst, code(outcome));
        }
        return worst;
    }

    private Outcome verify(String file, Trust trust) throws IOException {
        try (InputStream in = Arguments.open(file)) {
            return Verification.of(in, trust, this::progress);
        }
    }

    private void progress(long entries) {
        if (entries % STEP == 0) {
            err.println(entries + " entries …");
        }
    }

    /** A file of which nothing more can be said than that it cannot be read, is no evidence against anybody. */
    private static int code(Outcome outcome) {
        if (outcome.verdict() == Verdict.OK) {
            return Verifier.OK;
        }
        boolean unreadable =
                outcome.findings().stream().map(Finding::verdict).allMatch(verdict -> verdict == Verdict.UNREADABLE);
        return unreadable ? Verifier.UNUSABLE : Verifier.FINDING;
    }
}
