package be.signaalhuis.verifier;

import static be.signaalhuis.verifier.testing.Verified.findings;
import static be.signaalhuis.verifier.testing.Verified.verified;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.testing.BundleText;
import be.signaalhuis.verifier.testing.Ledger;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CleanBundlesTest {

    @Test
    void anUntouchedLogIsFoundUntouched() {
        for (int size : List.of(0, 1, 2, 3, 255, 256, 257, 700)) {
            assertThat(findings(Ledger.of(size, size / 3, size / 2)))
                    .as("%s rows", size)
                    .isEmpty();
        }
    }

    @Test
    void anyPeriodOfItIsToo() {
        var ledger = Ledger.of(1_100, 100, 256, 300, 512, 900);
        var chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            int from = chance.nextInt(1_101);
            int until = from + chance.nextInt(1_101 - from);
            var withheld = ledger.rows.keySet().stream()
                    .filter(row -> chance.nextInt(9) == 0)
                    .collect(Collectors.toSet());
            var outcome = verified(BundleText.of(ledger, from, until, withheld), Trust.IN_THE_BUNDLE);
            assertThat(outcome.findings()).as("%s to %s", from, until).isEmpty();
            assertThat(outcome.newest().size()).isEqualTo(1_100);
        }
    }

    @Test
    void aLogOfLooksIsToo() {
        var ledger = new Ledger(LogKind.READS, 1);
        ledger.append(30);
        ledger.sign();
        assertThat(findings(ledger)).isEmpty();
    }
}
