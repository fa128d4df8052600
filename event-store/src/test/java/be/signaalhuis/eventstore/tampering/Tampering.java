package be.signaalhuis.eventstore.tampering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A way to change history, at a place of chance; says what it must be found out as. */
record Tampering(String name, Deed deed) {

    interface Deed {
        Traces by(Attacker attacker);
    }

    private static final List<String> EVENT_COLUMNS = List.of(
            "event_identifier",
            "aggregate_identifier",
            "sequence_number",
            "type",
            "recorded_at",
            "payload_type",
            "payload_revision",
            "payload",
            "metadata");

    static List<Tampering> all() {
        return Stream.of(flipsInEvents(), flipsInTheLog(), whole())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Tampering> flipsInEvents() {
        return EVENT_COLUMNS.stream()
                .map(column -> new Tampering("bit of events.event." + column, attacker -> {
                    var row = attacker.anyPosition();
                    new Flip("events.event", column, "global_index = " + row).by(attacker.sql(), attacker.chance());
                    return Traces.of(row, "ALTERED");
                }))
                .toList();
    }

    private static List<Tampering> flipsInTheLog() {
        return List.of(
                flip("merkle.leaf", "hash", "LOG_ALTERED"),
                flip("merkle.leaf", "identifier", "LOG_ALTERED"),
                flip("merkle.leaf", "leaf_index", "LOG_ALTERED", "LOG_MISSING"),
                flip("merkle.leaf", "global_index", "LOG_ALTERED", "LOG_MISSING"),
                new Tampering("bit of events.event.global_index", attacker -> {
                    var row = attacker.anyPosition();
                    attacker.move(List.of(row), List.of(attacker.freeNumberBesides(row)));
                    return Traces.of(row, "MISSING");
                }),
                flipOfSubtree("level"),
                flipOfSubtree("index"),
                new Tampering("bit of merkle.subtree.hash", attacker -> {
                    new Flip("merkle.subtree", "hash", "log = 'events'").by(attacker.sql(), attacker.chance());
                    return Traces.of(0, "TREE_ALTERED");
                }),
                new Tampering("bit of merkle.checkpoint.note", attacker -> {
                    var size = anySize(attacker);
                    new Flip("merkle.checkpoint", "note", "log = 'events' and size = " + size)
                            .by(attacker.sql(), attacker.chance());
                    return Traces.of(size, "BAD_SIGNATURE", "UNREADABLE", "FORKED");
                }));
    }

    /** A subtree under another number is not the one of its leaves, or of leaves that are not there. */
    private static Tampering flipOfSubtree(String column) {
        return new Tampering("bit of merkle.subtree." + column, attacker -> {
            new Flip("merkle.subtree", column, "log = 'events'").by(attacker.sql(), attacker.chance());
            return Traces.of(0, "TREE_ALTERED");
        });
    }

    private static Tampering flip(String table, String column, String... verdicts) {
        return new Tampering("bit of " + table + "." + column, attacker -> {
            var row = attacker.anyPosition();
            new Flip(table, column, "log = 'events' and global_index = " + row).by(attacker.sql(), attacker.chance());
            return Traces.of(row, verdicts);
        });
    }

    private static List<Tampering> whole() {
        return List.of(
                new Tampering("a row deleted", attacker -> {
                    var row = attacker.anyPosition();
                    attacker.delete(List.of(row));
                    return Traces.of(row, "MISSING");
                }),
                new Tampering("several rows deleted", attacker -> {
                    var rows = attacker.somePositions(2 + attacker.chance().nextInt(20));
                    attacker.delete(rows);
                    return Traces.of(rows, "MISSING");
                }),
                new Tampering("the tail cut off", attacker -> {
                    var all = attacker.positions();
                    var tail = all.subList(all.size() - 1 - attacker.chance().nextInt(40), all.size());
                    attacker.delete(tail);
                    return Traces.of(tail, "MISSING");
                }),
                new Tampering("all rows deleted", attacker -> {
                    var all = attacker.positions();
                    attacker.sql().sql("truncate events.event").update();
                    return Traces.of(all, "MISSING");
                }),
                new Tampering("a row inserted", attacker -> {
                    var gap = anyGap(attacker);
                    attacker.insert(gap);
                    return Traces.of(gap, "EXTRA");
                }),
                new Tampering("two rows swapped", attacker -> {
                    var rows = attacker.somePositions(2);
                    attacker.rotate(rows);
                    return Traces.of(rows, "REORDERED");
                }),
                new Tampering("several rows reordered", attacker -> {
                    var rows = attacker.somePositions(3 + attacker.chance().nextInt(20));
                    attacker.rotate(rows);
                    return Traces.of(rows, "REORDERED");
                }),
                new Tampering("a row moved", attacker -> {
                    var row = attacker.anyPosition();
                    var gap = anyGap(attacker);
                    attacker.move(List.of(row), List.of(gap));
                    return Traces.of(List.of(row, gap), "MISSING", "REORDERED");
                }),
                new Tampering("the note of a row deleted", attacker -> {
                    var row = attacker.anyPosition();
                    attacker.sql()
                            .sql("delete from merkle.leaf where log = 'events' and global_index = ?")
                            .param(row)
                            .update();
                    return Traces.of(row, "LOG_MISSING");
                }),
                new Tampering("a row deleted with its note", attacker -> {
                    var row = attacker.anyPosition();
                    attacker.delete(List.of(row));
                    var leaf = attacker.sql()
                            .sql(
                                    "delete from merkle.leaf where log = 'events' and global_index = ? returning leaf_index")
                            .param(row)
                            .query(Long.class)
                            .single();
                    return Traces.of(List.of(leaf), "MISSING leaf");
                }));
    }

    /** Numbers that no event has, below the last one: an append was rolled back there. */
    private static long anyGap(Attacker attacker) {
        var positions = attacker.positions();
        var gaps = new ArrayList<Long>();
        IntStream.range(1, positions.size()).forEach(i -> {
            for (var gap = positions.get(i - 1) + 1; gap < positions.get(i); gap++) {
                gaps.add(gap);
            }
        });
        return gaps.get(attacker.chance().nextInt(gaps.size()));
    }

    private static long anySize(Attacker attacker) {
        var sizes = attacker.sql()
                .sql("select size from merkle.checkpoint where log = 'events' and size > 0 order by 1")
                .query(Long.class)
                .list();
        return sizes.get(attacker.chance().nextInt(sizes.size()));
    }
}
