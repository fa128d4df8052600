package be.signaalhuis.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entry belongs at which leaf, when not all of them are as they should be: those whose numbers can be right stay
 * there, and what lies between two of them fills the leaves between, a row that the log does not know as well.
 *
 * @param extra rows for which there is no leaf
 * @param stray notes for which there is no leaf
 */
record Alignment(List<Slot> slots, List<Told> extra, List<Told> stray) {

    /** @param until the leaf after the last, or -1 when that is not known */
    static Alignment of(List<Told> told, long from, long until) {
        Alignment alignment = new Alignment(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<Told> numbered = Collections.newSetFromMap(new IdentityHashMap<>());
        numbered.addAll(new Numbering(told, from, until).believable());
        numbered.removeAll(displacedNotes(told));
        List<Told> between = new ArrayList<>();
        long next = from;
        for (Told entry : told) {
            if (numbered.contains(entry)) {
                alignment.fill(between, next, entry.noted().leaf());
                next = entry.noted().leaf() + 1;
                alignment.slots.add(new Slot(next - 1, entry, 1));
                between.clear();
            } else {
                between.add(entry);
            }
        }
        alignment.fill(
                between,
                next,
                until < 0 ? next + between.stream().filter(Alignment::isWhole).count() : until);
        return alignment;
    }

    /** Notes without a row where they stand, while their own row stands elsewhere without a note. */
    private static List<Told> displacedNotes(List<Told> told) {
        Map<String, Told> unnoted = new HashMap<>();
        told.stream()
                .filter(entry -> entry.noted() == null)
                .forEach(row -> unnoted.put(row.stored().identifier(), row));
        return told.stream()
                .filter(entry -> entry.noted() != null && entry.stored() == null && !entry.withheld())
                .filter(note -> {
                    Told row = unnoted.get(note.noted().identifier());
                    return row != null
                            && Arrays.equals(row.stored().hash(), note.noted().hash());
                })
                .toList();
    }

    private void fill(List<Told> between, long from, long until) {
        Set<Told> fitting = Collections.newSetFromMap(new IdentityHashMap<>());
        between.stream()
                .sorted(Comparator.comparing(entry -> isWhole(entry) ? 0 : entry.stored() != null ? 1 : 2))
                .limit(until - from)
                .forEach(fitting::add);
        long next = from;
        for (Told entry : between) {
            if (fitting.contains(entry)) {
                slots.add(new Slot(next++, entry, 1));
            } else {
                (entry.stored() != null ? extra : stray).add(entry);
            }
        }
        if (next < until) {
            slots.add(new Slot(next, null, until - next));
        }
    }

    private static boolean isWhole(Told entry) {
        return entry.noted() != null && (entry.stored() != null || entry.withheld());
    }

    boolean hasLost() {
        return slots.stream().anyMatch(Slot::isLost);
    }

    boolean hasDoubt() {
        return slots.stream().anyMatch(Slot::isDoubtful);
    }
}
