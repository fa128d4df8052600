package be.signaalhuis.verifier;

import static be.signaalhuis.verifier.Places.all;
import static be.signaalhuis.verifier.Places.altered;
import static be.signaalhuis.verifier.Places.anySize;
import static be.signaalhuis.verifier.Places.flipped;
import static be.signaalhuis.verifier.Places.gaps;
import static be.signaalhuis.verifier.Places.some;

import be.signaalhuis.verifier.testing.Ledger;
import be.signaalhuis.verifier.testing.Ledger.Block;
import be.signaalhuis.verifier.testing.Ledger.Note;
import be.signaalhuis.verifier.testing.LogKey;
import be.signaalhuis.verifier.testing.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What somebody with every right in the database does to a log, and what must be said of it: all of that, and no more. */
enum Tampering {
    A_COLUMN_ALTERED {
        @Override
        List<String> of(Ledger ledger) {
            Row row = ledger.any().getValue();
            List<String> columns = new ArrayList<>(row.columns().keySet());
            columns.remove("globalIndex");
            String column = columns.get(ledger.chance().nextInt(columns.size()));
            ledger.rows.put(
                    row.globalIndex(), row.with(column, altered(row.columns().get(column), ledger)));
            return List.of("ALTERED " + row.globalIndex());
        }
    },
    ROWS_DELETED {
        @Override
        List<String> of(Ledger ledger) {
            List<Long> rows = some(ledger, 1 + ledger.chance().nextInt(5));
            rows.forEach(ledger.rows::remove);
            return all("MISSING", rows);
        }
    },
    THE_TAIL_DELETED {
        @Override
        List<String> of(Ledger ledger) {
            List<Long> rows = new ArrayList<>(ledger.rows.keySet())
                    .subList(ledger.rows.size() - 1 - ledger.chance().nextInt(20), ledger.rows.size());
            rows.forEach(ledger.rows::remove);
            return all("MISSING", rows);
        }
    },
    THE_TAIL_DELETED_WITH_ITS_NOTES {
        @Override
        List<String> of(Ledger ledger) {
            List<Long> rows = new ArrayList<>(ledger.rows.keySet())
                    .subList(ledger.rows.size() - 1 - ledger.chance().nextInt(20), ledger.rows.size());
            List<Long> leaves =
                    rows.stream().map(row -> ledger.notes.get(row).leaf()).toList();
            rows.forEach(ledger.rows::remove);
            rows.forEach(ledger.notes::remove);
            return all("MISSING leaf", leaves);
        }
    },
    A_ROW_DELETED_WITH_ITS_NOTE {
        @Override
        List<String> of(Ledger ledger) {
            long row = ledger.any().getKey();
            ledger.rows.remove(row);
            return List.of("MISSING leaf " + ledger.notes.remove(row).leaf());
        }
    },
    ROWS_INSERTED {
        @Override
        List<String> of(Ledger ledger) {
            List<Long> gaps = gaps(ledger).subList(0, 1 + ledger.chance().nextInt(3));
            gaps.forEach(gap -> ledger.rows.put(gap, Row.event(gap, UUID.randomUUID(), "{}")));
            return all("EXTRA", gaps);
        }
    },
    ROWS_REORDERED {
        @Override
        List<String> of(Ledger ledger) {
            List<Long> rows = some(ledger, 2 + ledger.chance().nextInt(30));
            List<Row> contents = rows.stream().map(ledger.rows::get).toList();
            for (int i = 0; i < rows.size(); i++) {
                ledger.rows.put(rows.get(i), contents.get((i + 1) % rows.size()).at(rows.get(i)));
            }
            return all("REORDERED", rows);
        }
    },
    A_ROW_MOVED {
        @Override
        List<String> of(Ledger ledger) {
            long row = ledger.any().getKey();
            long gap = gaps(ledger).getFirst();
            ledger.rows.put(gap, ledger.rows.remove(row).at(gap));
            return List.of("MISSING " + row, "REORDERED " + gap);
        }
    },
    NOTES_ALTERED {
        @Override
        List<String> of(Ledger ledger) {
            List<Long> rows = some(ledger, 1 + ledger.chance().nextInt(4));
            rows.forEach(row -> ledger.notes.computeIfPresent(
                    row, (at, note) -> new Note(note.leaf(), note.identifier(), flipped(note.hash(), ledger))));
            return all("LOG_ALTERED", rows);
        }
    },
    THE_IDENTIFIER_OF_A_NOTE_ALTERED {
        @Override
        List<String> of(Ledger ledger) {
            long row = ledger.any().getKey();
            String other = UUID.randomUUID().toString();
            ledger.notes.computeIfPresent(row, (at, note) -> new Note(note.leaf(), other, note.hash()));
            return List.of("LOG_ALTERED " + row);
        }
    },
    THE_LEAF_OF_A_NOTE_ALTERED {
        @Override
        List<String> of(Ledger ledger) {
            long row = ledger.any().getKey();
            int bit = 11 + ledger.chance().nextInt(50);
            ledger.notes.computeIfPresent(
                    row, (at, note) -> new Note(note.leaf() ^ 1L << bit, note.identifier(), note.hash()));
            return List.of("LOG_ALTERED " + row);
        }
    },
    A_NOTE_MOVED {
        @Override
        List<String> of(Ledger ledger) {
            long row = ledger.any().getKey();
            ledger.notes.put(gaps(ledger).getFirst(), ledger.notes.remove(row));
            return List.of("LOG_ALTERED " + row);
        }
    },
    NOTES_DELETED {
        @Override
        List<String> of(Ledger ledger) {
            List<Long> rows = some(ledger, 1 + ledger.chance().nextInt(5));
            rows.forEach(ledger.notes::remove);
            return all("LOG_MISSING", rows);
        }
    },
    A_ROW_AND_ANOTHER_NOTE_ALTERED {
        @Override
        List<String> of(Ledger ledger) {
            List<Long> rows = some(ledger, 2);
            ledger.rows.computeIfPresent(rows.get(0), (at, row) -> row.with("payload", "e30="));
            ledger.notes.computeIfPresent(
                    rows.get(1), (at, note) -> new Note(note.leaf(), note.identifier(), flipped(note.hash(), ledger)));
            return List.of("ALTERED " + rows.get(0), "LOG_ALTERED " + rows.get(1));
        }
    },
    A_SUBTREE_ALTERED {
        @Override
        List<String> of(Ledger ledger) {
            Block block = new Block(1, ledger.chance().nextInt(ledger.subtrees.size()));
            ledger.subtrees.computeIfPresent(block, (at, hash) -> flipped(hash, ledger));
            return List.of("TREE_ALTERED leaf " + block.index() * 256);
        }
    },
    A_SUBTREE_DELETED {
        @Override
        List<String> of(Ledger ledger) {
            Block block = new Block(1, ledger.chance().nextInt(ledger.subtrees.size()));
            ledger.subtrees.remove(block);
            return List.of("TREE_ALTERED leaf " + block.index() * 256);
        }
    },
    A_CHECKPOINT_ALTERED {
        @Override
        List<String> of(Ledger ledger) {
            long size = anySize(ledger);
            String note = ledger.checkpoints.get(size);
            int at = note.lastIndexOf(' ') + 8 + ledger.chance().nextInt(60);
            char other = note.charAt(at) == 'A' ? 'B' : 'A';
            ledger.checkpoints.put(size, note.substring(0, at) + other + note.substring(at + 1));
            return List.of("BAD_SIGNATURE leaf " + size);
        }
    },
    A_CHECKPOINT_OF_ANOTHER_KEY {
        @Override
        List<String> of(Ledger ledger) {
            long size = anySize(ledger);
            ledger.checkpoints.put(size, ledger.signedBy(LogKey.ofLog(ledger.origin), (int) size));
            return List.of("BAD_SIGNATURE leaf " + size);
        }
    },
    A_CHECKPOINT_OF_ANOTHER_HISTORY {
        @Override
        List<String> of(Ledger ledger) {
            long size = anySize(ledger);
            ledger.checkpoints.put(size, ledger.signed(ledger.keys.getFirst(), size, new byte[32]));
            return List.of("FORKED leaf " + size);
        }
    },
    A_ROW_AND_ITS_NOTE_ALTERED {
        @Override
        List<String> of(Ledger ledger) {
            Row row = ledger.any().getValue().with("payload", "e30=");
            ledger.rows.put(row.globalIndex(), row);
            long leaf = ledger.notes.get(row.globalIndex()).leaf();
            ledger.notes.put(row.globalIndex(), new Note(leaf, row.identifier(), row.leaf()));
            List<String> said = new ArrayList<>(List.of("FORKED leaf " + ledger.checkpoints.higherKey(leaf)));
            ledger.subtrees.keySet().stream()
                    .filter(block -> block.index() == leaf / 256)
                    .forEach(block -> said.add("TREE_ALTERED leaf " + block.index() * 256));
            return said;
        }
    };

    abstract List<String> of(Ledger ledger);
}
