package be.signaalhuis.verifier;

import static be.signaalhuis.verifier.testing.Verified.said;
import static be.signaalhuis.verifier.testing.Verified.verified;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.testing.BundleText;
import be.signaalhuis.verifier.testing.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {

    private static final Ledger LEDGER = Ledger.of(270, 100, 256);
    private static final List<String> LINES = BundleText.all(LEDGER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "geen bundel",
                "{}",
                "[]",
                "null",
                "7",
                "{\"bundle\":{}}",
                "{\"bundle\":7}",
                "{\"end\":{\"entries\":0}}",
                "\u001f\u008b",
                "{\"bundle\":{\"format\":\"signaalhuis-bundle-v1\",\"log\":\"files\",\"origin\":\"a/files\",\"firstLeaf\":0,\"afterLeaf\":0,\"size\":0}}"
            })
    void whatIsNoBundleIsUnreadable(String text) {
        var outcome = verified(text.getBytes(StandardCharsets.ISO_8859_1), Trust.IN_THE_BUNDLE);
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void compressedItIsTheSame() {
        assertThat(said(verified(gzip(BundleText.bytes(LINES)), Trust.IN_THE_BUNDLE)))
                .isEmpty();
    }

    @Test
    void cutOffAnywhereItIsSaidSo() {
        byte[] whole = BundleText.bytes(LINES);
        byte[] packed = gzip(whole);
        var chance = new Random(4);
        for (int i = 0; i < 60; i++) {
            var cut = Arrays.copyOf(whole, chance.nextInt(whole.length - 2));
            assertThat(said(verified(cut, Trust.IN_THE_BUNDLE))).isNotEmpty().allMatch("UNREADABLE"::equals);
            var cutPacked = Arrays.copyOf(packed, chance.nextInt(packed.length - 10));
            assertThat(said(verified(cutPacked, Trust.IN_THE_BUNDLE)))
                    .isNotEmpty()
                    .allMatch("UNREADABLE"::equals);
        }
    }

    @Test
    void aLineBetweenThatIsNoneIsNamed() {
        for (var line : List.of(
                "x", "{}", "{\"a\":1,\"b\":2}", "{\"other\":1}", "{\"entry\":{}}", "{\"entry\":{\"row\":{}}}")) {
            var lines = new ArrayList<>(LINES);
            lines.add(40, line);
            var outcome = verified(lines, Trust.IN_THE_BUNDLE);
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNREADABLE);
            assertThat(outcome.findings().getFirst().detail()).startsWith("Line 41: ");
        }
    }

    @Test
    void aLineWithoutEndDoesNotFillTheMemory() {
        var lines = new ArrayList<>(LINES);
        lines.add(40, "{\"entry\":\"" + "x".repeat(Lines.LONGEST + 1) + "\"}");
        assertThat(said(verified(lines, Trust.IN_THE_BUNDLE))).containsExactly("UNREADABLE");
    }

    @Test
    void noLineCanBeLeftOutToldTwiceOrMoved() {
        for (int at = 0; at < LINES.size(); at++) {
            var without = new ArrayList<>(LINES);
            without.remove(at);
            assertThat(said(verified(without, Trust.IN_THE_BUNDLE)))
                    .as("without line %s", at + 1)
                    .isNotEmpty();
            if (!LINES.get(at).startsWith("{\"checkpoint\"")
                    && !LINES.get(at).startsWith("{\"key\"")
                    && !LINES.get(at).startsWith("{\"after\"")) {
                var twice = new ArrayList<>(LINES);
                twice.add(at, LINES.get(at));
                assertThat(said(verified(twice, Trust.IN_THE_BUNDLE)))
                        .as("line %s twice", at + 1)
                        .isNotEmpty();
            }
            if (at > 3 && LINES.get(at).startsWith("{\"entry\"")) {
                var swapped = new ArrayList<>(LINES);
                Collections.swap(swapped, at, at - 2);
                assertThat(said(verified(swapped, Trust.IN_THE_BUNDLE)))
                        .as("line %s moved", at + 1)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void noByteCanBeOtherThanItIs() {
        byte[] whole = BundleText.bytes(LINES);
        var chance = new Random(5);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = whole.clone();
            int at = chance.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << chance.nextInt(8));
            if (!isSaid(flipped)) {
                // the moment a bundle was made is nobody's claim but its writer's
                assertThat(new String(whole, at - 60, 120, StandardCharsets.UTF_8))
                        .contains("\"made\"");
            }
        }
    }

    private static boolean isSaid(byte[] bundle) {
        return !verified(bundle, Trust.IN_THE_BUNDLE).findings().isEmpty();
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
