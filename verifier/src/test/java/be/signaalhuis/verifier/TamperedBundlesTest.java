package be.signaalhuis.verifier;

import static be.signaalhuis.verifier.testing.Verified.findings;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.testing.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TamperedBundlesTest {

    private static final int ROUNDS = 15;

    @ParameterizedTest
    @EnumSource
    void isFoundWhereItWasDone(Tampering tampering) {
        for (int round = 0; round < ROUNDS; round++) {
            Ledger ledger = Ledger.of(520 + round, 1 + round, 200, 256, 400, 512);
            var expected = tampering.of(ledger);
            assertThat(findings(ledger)).as("round %s", round).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
