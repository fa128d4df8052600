package be.signaalhuis.eventstore.secondopinion;

import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was found, each as its verdict and the number it is about: {@code ALTERED 17}. */
public final class Verdicts {

    private final TreeSet<String> found = new TreeSet<>();

    void add(String verdict, Object about) {
        found.add(verdict + " " + about);
    }

    public boolean areLawful() {
        return found.stream().allMatch(one -> one.startsWith("SHREDDED "));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public TreeSet<String> all() {
        return found;
    }

    @Override
    public String toString() {
        return found.isEmpty() ? "OK" : found.stream().collect(Collectors.joining(", "));
    }
}
