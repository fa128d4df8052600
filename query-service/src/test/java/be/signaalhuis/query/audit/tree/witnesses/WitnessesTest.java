package be.signaalhuis.query.audit.tree.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.testing.TestWitness;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final String NOTE = "signaalhuis.local/events\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
            + "\u2014 signaalhuis.local/events AAAA\n";
    private static final String TEXT = NOTE.substring(0, NOTE.indexOf("\n\n") + 1);

    private final TestWitness auditor = new TestWitness("audit.example/w1");
    private final TestWitness court = new TestWitness("court.example");
    private final Witnesses witnesses =
            new Witnesses(List.of(auditor.vkey(), court.vkey()), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void believesWhoItKnows() {
        var lines = witnesses.cosignatures(auditor.line(NOTE, NOW) + court.line(NOTE, NOW.minusSeconds(9)), TEXT);
        assertThat(lines).extracting(SignatureLine::name).containsExactly("audit.example/w1", "court.example");
        assertThat(lines).extracting(SignatureLine::seen).containsExactly(NOW, NOW.minusSeconds(9));
    }

    @Test
    void knowsNobodyElse() {
        assertRefused(new TestWitness("somebody.example").line(NOTE, NOW), "witnessUnknown");
        assertRefused(new TestWitness("audit.example/w1").line(NOTE, NOW), "witnessUnknown");
        assertRefused(auditor.line(NOTE, NOW) + new TestWitness("x").line(NOTE, NOW), "witnessUnknown");
    }

    @Test
    void believesNoSignatureOfAnotherCheckpoint() {
        assertRefused(auditor.line(NOTE.replace("\n1\n", "\n2\n"), NOW), "signatureWrong");
    }

    @Test
    void believesNoMomentThatWasNotSigned() {
        assertRefused(auditor.line(NOTE, Instant.EPOCH), "signatureWrong");
        assertRefused(auditor.line(NOTE, NOW.plusSeconds(301)), "cosignatureTooLate");
        assertThat(witnesses.cosignatures(auditor.line(NOTE, NOW.plusSeconds(299)), TEXT))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hello", "\u2014 audit.example/w1", "- audit.example/w1 AAAAAAAAAAAAAAAA", "\u2014 a+b AAAAAAAA"
            })
    void readsNothingElse(String line) {
        assertRefused(line + "\n", "cosignatureMalformed");
        assertRefused(line, "cosignatureMalformed");
    }

    @Test
    void wantsALineAndNotTooMany() {
        assertRefused("", "required");
        assertRefused("\n\n", "required");
        assertRefused(auditor.line(NOTE, NOW).repeat(17), "outOfRange");
    }

    @Test
    void takesNoOtherKeyForAWitness() {
        var vkey = auditor.vkey();
        assertThat(Witness.of(vkey).name()).isEqualTo("audit.example/w1");
        for (var wrong : new String[] {
            "",
            "audit.example",
            vkey.replace("audit", "other"),
            vkey + "AAAA",
            vkey.substring(0, vkey.length() - 4),
            // The published example of a log's key: its type is not that of a witness.
            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
        }) {
            assertThatThrownBy(() -> Witness.of(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void assertRefused(String body, String code) {
        assertThatThrownBy(() -> witnesses.cosignatures(body, TEXT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.issues())
                                .singleElement()
                                .satisfies(issue -> assertThat(issue.code()).isEqualTo(code))
                                .satisfies(issue -> assertThat(issue.name()).isEqualTo("line")));
    }
}
