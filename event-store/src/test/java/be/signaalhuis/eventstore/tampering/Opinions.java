package be.signaalhuis.eventstore.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.secondopinion.SecondOpinion;
import be.signaalhuis.verifier.Finding;
import be.signaalhuis.verifier.Outcome;
import be.signaalhuis.verifier.Trust;
import be.signaalhuis.verifier.Verdict;
import be.signaalhuis.verifier.Verification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What both verifiers say of a bundle, which must be the same. */
final class Opinions {

    private Opinions() {}

    /** As {@code VERDICT number}; empty when all is well. */
    static Set<String> of(byte[] bundle, List<String> keys, List<String> held) throws IOException {
        var ours = Verification.of(new ByteArrayInputStream(bundle), new Trust(keys, List.of(), held), entries -> {});
        var found = found(ours);
        var second = SecondOpinion.of(bundle, keys, held).all();
        second.removeIf(one -> one.startsWith(Verdict.SHREDDED + " "));
        assertThat(found).as("ours, beside the second opinion").isEqualTo(second);
        return found;
    }

    private static Set<String> found(Outcome outcome) {
        return outcome.findings().stream().map(Opinions::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Finding finding) {
        if (finding.verdict() == Verdict.UNREADABLE) {
            return finding.verdict() + " ";
        }
        if (finding.verdict() == Verdict.MISSING && finding.row() == null) {
            return finding.verdict() + " leaf " + finding.leaf();
        }
        return finding.verdict() + " " + (finding.row() == null ? finding.leaf() : finding.row());
    }
}
