package be.signaalhuis.verifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which notes have a leaf number that can be right, the numbers growing along the log. */
record Numbering(List<Told> told, long from, long until) {

    /** The longest row of growing numbers that rows bear out, and whatever fits in between. */
    List<Told> believable() {
        List<Told> sure = longestGrowing(told.stream()
                .filter(entry -> isInRange(entry) && entry.isSure())
                .toList());
        List<Told> all = new ArrayList<>();
        int nextSure = 0;
        long last = from - 1;
        for (Told entry : told) {
            boolean isSure = nextSure < sure.size() && sure.get(nextSure) == entry;
            nextSure += isSure ? 1 : 0;
            long limit = nextSure < sure.size() ? sure.get(nextSure).noted().leaf() : Long.MAX_VALUE;
            if (isSure
                    || isInRange(entry)
                            && entry.noted().leaf() > last
                            && entry.noted().leaf() < limit) {
                all.add(entry);
                last = entry.noted().leaf();
            }
        }
        return all;
    }

    private boolean isInRange(Told entry) {
        return entry.noted() != null
                && entry.noted().leaf() >= from
                && (until < 0 || entry.noted().leaf() < until);
    }

    private static List<Told> longestGrowing(List<Told> entries) {
        int[] ends = new int[entries.size()];
        int[] before = new int[entries.size()];
        int length = 0;
        for (int i = 0; i < entries.size(); i++) {
            int at = firstNotBelow(entries, ends, length, entries.get(i).noted().leaf());
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        List<Told> longest = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            longest.add(entries.get(i));
        }
        Collections.reverse(longest);
        return longest;
    }

    private static int firstNotBelow(List<Told> entries, int[] ends, int length, long leaf) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (entries.get(ends[middle]).noted().leaf() < leaf) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
