package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Shape;
import be.signaalhuis.eventstore.merkle.tree.Tree;
import be.signaalhuis.eventstore.sealing.ShreddedKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One bundle, from its first line to its last. */
record Bundle(JdbcClient sql, BundleRange range, Extent extent, Checkpoint newest, BundleLines lines) {

    void write(List<ShreddedKey> shredded, String municipality, Instant made) {
        lines.fields("bundle", header(made));
        keys();
        new Shreddings(sql).of(shredded, key -> lines.fields("shredded", key));
        var tree = new Tree(new StoredTiles(sql, range.log()));
        lines.hashes("before", tree.hashes(Shape.of(0, extent.firstLeaf())));
        long entries = new BundleEntries(sql, range.log(), extent, lines).write(municipality);
        lines.hashes("after", tree.after(extent.afterLeaf(), extent.size()));
        lines.text("checkpoint", newest.note());
        if (range.known() != null) {
            consistency(tree, range.known());
        }
        lines.fields("end", Map.of("entries", entries));
        lines.end();
    }

    private Map<String, Object> header(Instant made) {
        var header = new LinkedHashMap<String, Object>();
        header.put("format", "signaalhuis-bundle-v1");
        header.put("log", range.log().key());
        header.put("origin", newest.note().lines().findFirst().orElseThrow());
        header.put("firstLeaf", extent.firstLeaf());
        header.put("afterLeaf", extent.afterLeaf());
        header.put("size", extent.size());
        header.put("made", made);
        if (range.from() != null) {
            header.put("from", range.from());
        }
        if (range.until() != null) {
            header.put("until", range.until());
        }
        return header;
    }

    private void keys() {
        var keys = new LogKeys(sql).of(range.log().key());
        keys.forEach(key -> lines.text("key", key.vkey()));
        keys.stream().skip(1).forEach(key -> lines.text("keyNote", key.note()));
    }

    private void consistency(Tree tree, long known) {
        lines.line("consistency", json -> {
            json.writeStartObject();
            json.writeNumberProperty("from", known);
            json.writeNumberProperty("to", extent.size());
            json.writeName("proof");
            BundleLines.hashes(json, tree.consistency(known, extent.size()));
            json.writeEndObject();
        });
    }
}
