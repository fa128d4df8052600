package be.signaalhuis.verifier;

import be.signaalhuis.verifier.testing.Ledger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** Places of chance in a log, and what may be done there. */
final class Places {

    private Places() {}

    static List<Long> some(Ledger ledger, int count) {
        List<Long> all = new ArrayList<>(ledger.rows.keySet());
        Collections.shuffle(all, ledger.chance());
        return List.copyOf(all.subList(0, count));
    }

    static List<Long> gaps(Ledger ledger) {
        List<Long> gaps = new ArrayList<>();
        for (long at = 1; at < ledger.rows.lastKey(); at++) {
            if (!ledger.rows.containsKey(at)) {
                gaps.add(at);
            }
        }
        Collections.shuffle(gaps, ledger.chance());
        return gaps;
    }

    static long anySize(Ledger ledger) {
        List<Long> sizes = List.copyOf(ledger.checkpoints.keySet());
        return sizes.get(ledger.chance().nextInt(sizes.size()));
    }

    static List<String> all(String verdict, List<Long> about) {
        return about.stream().map(one -> verdict + " " + one).toList();
    }

    static byte[] flipped(byte[] hash, Ledger ledger) {
        byte[] other = hash.clone();
        other[ledger.chance().nextInt(32)] ^= (byte) (1 << ledger.chance().nextInt(8));
        return other;
    }

    static Object altered(Object value, Ledger ledger) {
        if (value == null) {
            return "";
        }
        if (value instanceof Long number) {
            return number ^ 1L << ledger.chance().nextInt(62);
        }
        String text = (String) value;
        if (text.length() % 4 == 0 && text.matches("[A-Za-z0-9+/]+=*")) {
            return Base64.getEncoder().encodeToString(("x" + text).getBytes());
        }
        return ledger.chance().nextBoolean() ? text + "x" : null;
    }
}
