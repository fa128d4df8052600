package be.signaalhuis.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.testing.BundleText;
import be.signaalhuis.verifier.testing.Ledger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CleanBundlesTest {

    @Test
    void anUntouchedLogIsFoundUntouched() {
        for (int size : List.of(0, 1, 2, 3, 255, 256, 257, 700)) {
            Ledger ledger = Ledger.of(size, size / 3, size / 2);
            assertThat(verify(BundleText.all(ledger)).findings())
                    .as("%s rows", size)
                    .isEmpty();
        }
    }

    @Test
    void anyPeriodOfItIsToo() {
        Ledger ledger = Ledger.of(1_100, 100, 256, 300, 512, 900);
        Random chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            int from = chance.nextInt(1_101);
            int until = from + chance.nextInt(1_101 - from);
            Set<Long> withheld = ledger.rows.keySet().stream()
                    .filter(row -> chance.nextInt(9) == 0)
                    .collect(Collectors.toSet());
            Outcome outcome = verify(BundleText.of(ledger, from, until, withheld));
            assertThat(outcome.findings()).as("%s to %s", from, until).isEmpty();
            assertThat(outcome.newest().size()).isEqualTo(1_100);
        }
    }

    private static Outcome verify(List<String> lines) {
        try {
            return Verification.of(
                    new ByteArrayInputStream(BundleText.bytes(lines)), Trust.IN_THE_BUNDLE, Progress.SILENT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
