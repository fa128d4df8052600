package be.signaalhuis.command.followup;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What comes onto a list and what goes off it; whoever is not shown all of the list cannot say what else stays. */
record Picked<T>(List<T> added, List<T> removed) {

    Picked {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    List<T> of(List<T> before) {
        var gone = new HashSet<>(removed);
        var kept = before.stream().filter(one -> !gone.contains(one));
        return Stream.concat(kept, added.stream()).distinct().toList();
    }
}
