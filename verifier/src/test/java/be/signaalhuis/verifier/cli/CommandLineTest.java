package be.signaalhuis.verifier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.json.Json;
import be.signaalhuis.verifier.testing.BundleText;
import be.signaalhuis.verifier.testing.Ledger;
import be.signaalhuis.verifier.testing.LogKey;
import be.signaalhuis.verifier.testing.Texts;
import be.signaalhuis.verifier.tree.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final Ledger ledger = Ledger.of(40, 20);
    private final String vkey = ledger.keys.getFirst().vkey();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void anUntouchedBundleIsOk() throws IOException {
        var held = file("held", ledger.checkpoints.get(20L));
        assertThat(run(bundle(), "--key", vkey, "--checkpoint", held)).isZero();
        assertThat(said()).contains(": OK", "40 entries", "Nothing was altered, removed, added or moved.");
        assertThat(run("bundle", bundle(), "--json")).isZero();
        var json = Json.fields(said().getBytes(StandardCharsets.UTF_8));
        assertThat(json.text("verdict")).isEqualTo("OK");
        assertThat(json.isTrue("keysOfBundle")).isTrue();
    }

    @Test
    void aFindingNamesTheRow() throws IOException {
        long row = ledger.any().getKey();
        ledger.rows.remove(row);
        assertThat(run(bundle())).isEqualTo(1);
        assertThat(said()).contains("MISSING      Row " + row + " is gone");
        assertThat(run(bundle(), "--json")).isEqualTo(1);
        assertThat(said()).contains("\"verdict\":\"MISSING\",\"row\":" + row);
    }

    @Test
    void whatCannotBeReadIsUnusable() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(errors()).contains("Which file?", "java -jar verifier.jar");
        assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run(file("x", "x"))).isEqualTo(2);
        assertThat(run(bundle(), "--key", "x")).isEqualTo(2);
        assertThat(run(bundle(), "--key")).isEqualTo(2);
        assertThat(run(bundle(), "--other")).isEqualTo(2);
        assertThat(run(bundle(), "--checkpoint", file("y", "y"))).isEqualTo(2);
        assertThat(run("check-vector", file("z", "{}"))).isEqualTo(2);
        assertThat(run("checkpoint", file("c", ledger.checkpoints.get(20L)))).isEqualTo(2);
    }

    @Test
    void aCheckpointIsHeldAgainstItsKey() throws IOException {
        var checkpoint = file("checkpoint", ledger.checkpoints.get(20L));
        assertThat(run("checkpoint", checkpoint, "--key", vkey)).isZero();
        assertThat(run(
                        "checkpoint",
                        checkpoint,
                        "--key",
                        LogKey.ofLog(ledger.origin).vkey()))
                .isEqualTo(1);
    }

    @Test
    void theProofOfOneEventHoldsForThatEventOnly() throws IOException {
        var first = ledger.rows.firstEntry().getValue();
        var second = ledger.rows.higherEntry(first.globalIndex()).getValue();
        var proof = file("event.tlog-proof", proof(first.leafData()));
        assertThat(run("proof", proof, "--key", vkey, "--row", file("row", first.json())))
                .isZero();
        assertThat(said()).contains("Leaf 0 is in that tree", "eventIdentifier: " + first.identifier());
        assertThat(run("proof", proof, "--key", vkey, "--row", file("other", second.json())))
                .isEqualTo(1);
        assertThat(run("proof", file("false", proof(second.leafData())), "--key", vkey))
                .isEqualTo(1);
    }

    @Test
    void twoCheckpointsAreOneHistoryByTheirProof() throws IOException {
        var old = file("old", ledger.checkpoints.get(20L));
        var young = file("young", ledger.checkpoints.get(40L));
        var proof = file("proof", "{\"proof\":" + list(ledger.tree().consistency(20, 40)) + "}");
        var other = file("other", "{\"proof\":" + list(ledger.tree().consistency(19, 40)) + "}");
        assertThat(run("consistency", old, young, proof, "--key", vkey)).isZero();
        assertThat(run("consistency", old, young, other, "--key", vkey)).isEqualTo(1);
    }

    @Test
    void aReportIsTheOneThatWasSigned() throws IOException {
        var reports = LogKey.ofLog("signaalhuis.test/reports");
        var unsigned = "{\"entries\":40,\"verdict\":\"OK\"}";
        var text = String.join(
                        "\n",
                        "signaalhuis-verification/v1",
                        ledger.origin,
                        "40",
                        "root",
                        "OK",
                        "0",
                        "now",
                        Texts.base64(Hashes.sha256(unsigned.getBytes(StandardCharsets.UTF_8))))
                + "\n";
        var statement = Texts.json(text + "\n" + reports.sign(text));
        var report = "{\"entries\":40,\"statement\":" + statement + ",\"verdict\":\"OK\"}";
        assertThat(run("report", file("report", report), "--key", reports.vkey()))
                .isZero();
        assertThat(run("report", file("report", report), "--key", vkey)).isEqualTo(1);
        assertThat(run("report", file("report", report.replace("40,", "41,")), "--key", reports.vkey()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"leafIdx\":0,\"treeSize\":1,\"root\":\"H\",\"leafHash\":\"H\",\"proof\":null,\"wantErr\":false}",
                "{\"leafIdx\":1,\"treeSize\":1,\"root\":\"H\",\"leafHash\":\"H\",\"proof\":null,\"wantErr\":true}",
                "{\"leafIdx\":-1,\"treeSize\":1,\"root\":\"H\",\"leafHash\":\"H\",\"proof\":[],\"wantErr\":true}",
                "{\"leafIdx\":0,\"treeSize\":1,\"root\":\"H\",\"leafHash\":\"\",\"proof\":[],\"wantErr\":true}",
                "{\"leafIdx\":0,\"treeSize\":1,\"root\":\"H\",\"leafHash\":\"H\",\"proof\":[\"H\"],\"wantErr\":true}",
                "{\"leafIdx\":0,\"treeSize\":1,\"root\":\"H\",\"leafHash\":\"H\",\"proof\":[null],\"wantErr\":true}",
                "{\"leafIdx\":0,\"treeSize\":1,\"root\":7,\"leafHash\":\"H\",\"proof\":\"H\",\"wantErr\":true}",
                "{\"leafIdx\":18446744073709551615,\"treeSize\":18446744073709551616,\"root\":\"H\",\"leafHash\":\"H\",\"proof\":[],\"wantErr\":true}",
                "{\"size1\":0,\"size2\":0,\"root1\":\"H\",\"root2\":\"H\",\"proof\":null,\"wantErr\":true}",
                "{\"size1\":1,\"size2\":1,\"root1\":\"H\",\"root2\":\"H\",\"proof\":null,\"wantErr\":false}",
                "{\"size1\":1,\"size2\":1,\"root1\":\"ZG9uJ3QgY2FyZQ==\",\"root2\":\"ZG9uJ3QgY2FyZQ==\",\"proof\":[],\"wantErr\":false}",
                "{\"size1\":1,\"size2\":0,\"root1\":\"H\",\"root2\":\"H\",\"proof\":null,\"wantErr\":true}",
                "{\"size1\":1,\"size2\":2,\"root1\":\"H\",\"root2\":\"H\",\"proof\":[],\"wantErr\":true}"
            })
    void aVectorGivesWhatItShouldAndNotTheOpposite(String vector) throws IOException {
        var filled = vector.replace("\"H\"", Texts.json(Texts.base64(Hashes.ofEmptyTree())));
        assertThat(run("check-vector", file("v", filled))).isZero();
        var opposite =
                filled.contains(":true}") ? filled.replace(":true}", ":false}") : filled.replace(":false}", ":true}");
        assertThat(run("check-vector", file("w", opposite))).isEqualTo(1);
    }

    private String proof(byte[] data) {
        var path = ledger.tree().inclusion(0, 40).stream().map(Texts::base64).collect(Collectors.joining("\n"));
        return "c2sp.org/tlog-proof@v1\nextra " + Texts.base64(data) + "\nindex 0\n" + path + "\n\n"
                + ledger.checkpoints.get(40L);
    }

    private static String list(List<byte[]> hashes) {
        return hashes.stream()
                .map(hash -> Texts.json(Texts.base64(hash)))
                .toList()
                .toString();
    }

    private String bundle() throws IOException {
        return file("bundle", String.join("\n", BundleText.all(ledger)));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return Verifier.run(words, new PrintStream(out, true), new PrintStream(err, true));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
