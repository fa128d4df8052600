package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;

/** The keys that were destroyed, whether an event says so, and which rows had something sealed with them. */
final class ShreddedKeys {

    private static final byte[] KID = "\"kid\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int UUID_LENGTH = 36;
    private static final int KEPT = 1_000;
    private static final String EVENT = ".SubjectKeyShredded";

    private final Map<String, Shredded> keys = new LinkedHashMap<>();
    private final Map<Long, Set<String>> promised = new HashMap<>();
    private final Findings findings;

    private static final class Shredded {
        private final String at;
        private final String event;
        private final Long eventRow;
        private long rows;
        private Told first;

        Shredded(Fields line) {
            this.at = line.textOrNull("at");
            this.event = line.textOrNull("event");
            this.eventRow = line.has("globalIndex") ? line.number("globalIndex") : null;
        }

        boolean isSaid() {
            return event != null && eventRow != null;
        }

        Shredding shredding(String key) {
            return new Shredding(UUID.fromString(key), at, UUID.fromString(event), eventRow, rows);
        }
    }

    ShreddedKeys(Findings findings) {
        this.findings = findings;
    }

    void add(Fields line) {
        String key = UUID.fromString(line.text("kid")).toString();
        Shredded shredded = new Shredded(line);
        keys.put(key, shredded);
        if (shredded.isSaid()) {
            promised.computeIfAbsent(shredded.eventRow, row -> new HashSet<>()).add(key);
        }
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    void meet(Told told, LogKind kind, Fields row) {
        byte[] sealed = kind.sealed(row);
        for (String key : kidsIn(sealed)) {
            Shredded shredded = keys.get(key);
            if (shredded != null) {
                shredded.rows++;
                shredded.first = shredded.first == null ? told : shredded.first;
                if (!shredded.isSaid()) {
                    report(told, key, "and no event says so.");
                }
            }
        }
        Set<String> owed = kind == LogKind.EVENTS ? promised.get(told.globalIndex()) : null;
        if (owed != null && row.has("payloadType") && row.text("payloadType").endsWith(EVENT)) {
            String text = new String(sealed, StandardCharsets.UTF_8);
            owed.removeIf(key -> text.contains(key)
                    && keys.get(key).event.equals(told.stored().identifier()));
        }
    }

    /** A row that is not shown may say so: that must be believed. */
    void withheld(long globalIndex) {
        promised.remove(globalIndex);
    }

    /** @param toldOf whether a row of this globalIndex belongs to those that the bundle tells of */
    void finish(LongPredicate toldOf) {
        promised.forEach((row, owed) -> owed.stream()
                .filter(key -> toldOf.test(row) && keys.get(key).first != null)
                .forEach(key -> report(keys.get(key).first, key, "and event " + row + " does not say so.")));
    }

    private void report(Told told, String key, String why) {
        findings.add(
                told.line(),
                Verdict.SHREDDED_WITHOUT_EVENT,
                told.globalIndex(),
                told.noted() == null ? null : told.noted().leaf(),
                told.stored().identifier(),
                "Row " + told.globalIndex() + ": its key " + key + " was destroyed, " + why);
    }

    List<Shredding> lawful() {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().isSaid())
                .limit(KEPT)
                .map(entry -> entry.getValue().shredding(entry.getKey()))
                .toList();
    }

    private static Set<String> kidsIn(byte[] sealed) {
        Set<String> kids = new HashSet<>();
        for (int at = 0; at + KID.length + UUID_LENGTH <= sealed.length; at++) {
            if (sealed[at] == '"' && startsWithKid(sealed, at)) {
                kids.add(new String(sealed, at + KID.length, UUID_LENGTH, StandardCharsets.ISO_8859_1));
            }
        }
        return kids;
    }

    private static boolean startsWithKid(byte[] bytes, int at) {
        for (int i = 0; i < KID.length; i++) {
            if (bytes[at + i] != KID[i]) {
                return false;
            }
        }
        return true;
    }
}
