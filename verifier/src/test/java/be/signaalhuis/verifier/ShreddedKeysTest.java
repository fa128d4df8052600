package be.signaalhuis.verifier;

import static be.signaalhuis.verifier.testing.Verified.said;
import static be.signaalhuis.verifier.testing.Verified.verified;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.testing.BundleText;
import be.signaalhuis.verifier.testing.Ledger;
import be.signaalhuis.verifier.testing.Row;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShreddedKeysTest {

    private static final String KEY = "11111111-2222-4333-8444-555555555555";
    private static final String OTHER = "99999999-2222-4333-8444-555555555555";

    private final Ledger ledger = new Ledger(LogKind.EVENTS, 3);
    private Row sealed;
    private Row event;

    @BeforeEach
    void aKeyIsDestroyed() {
        ledger.append(5);
        sealed = ledger.append("{\"name\":{\"$s\":1,\"kid\":\"" + KEY + "\",\"ct\":\"AAAA\"}}");
        ledger.append(5);
        event = ledger.append(Row.event(ledger.next(), UUID.randomUUID(), "{\"keys\":[\"" + KEY + "\"]}")
                .with("payloadType", "be.signaalhuis.events.privacy.SubjectKeyShredded"));
        ledger.append(5);
        ledger.sign();
    }

    @Test
    void isLawfulWhenAnEventSaysSo() {
        shredded(KEY, event.identifier(), event.globalIndex());
        var outcome = verified(BundleText.all(ledger), Trust.IN_THE_BUNDLE);
        assertThat(outcome.verdict()).isEqualTo(Verdict.OK);
        assertThat(outcome.shreddings()).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo(UUID.fromString(KEY));
            assertThat(one.event()).isEqualTo(UUID.fromString(event.identifier()));
            assertThat(one.rows()).isEqualTo(1);
        });
    }

    @Test
    void isAFindingWhenNoEventSaysSo() {
        ledger.shredded.add("{\"kid\":\"" + KEY + "\",\"at\":\"2026-11-26T15:32:15.123456Z\"}");
        assertThat(said(verified(BundleText.all(ledger), Trust.IN_THE_BUNDLE)))
                .containsExactly("SHREDDED_WITHOUT_EVENT " + sealed.globalIndex());
    }

    @Test
    void isAFindingWhenTheEventSaysSomethingElse() {
        shredded(KEY, sealed.identifier(), sealed.globalIndex());
        assertThat(said(verified(BundleText.all(ledger), Trust.IN_THE_BUNDLE)))
                .containsExactly("SHREDDED_WITHOUT_EVENT " + sealed.globalIndex());
    }

    @Test
    void ofAKeyThatNoRowHasNothingIsSaid() {
        shredded(OTHER, event.identifier(), event.globalIndex());
        assertThat(verified(BundleText.all(ledger), Trust.IN_THE_BUNDLE).verdict())
                .isEqualTo(Verdict.OK);
    }

    private void shredded(String key, String identifier, long row) {
        ledger.shredded.add(
                "{\"kid\":\"%s\",\"at\":\"2026-11-26T15:32:15.123456Z\",\"event\":\"%s\",\"globalIndex\":%d}"
                        .formatted(key, identifier, row));
    }
}
