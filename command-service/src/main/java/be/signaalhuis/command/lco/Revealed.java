package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.StructuralBottleneckRevealed;
import be.signaalhuis.events.reference.ExternalReference;
import java.util.ArrayList;
import java.util.List;

/**
 * What went from a file to who makes policy.
 *
 * @param reference the file's own, which may not go with it; null when it has none
 */
record Revealed(ExternalReference reference, List<StructuralBottleneckRevealed> bottlenecks) {

    static final Revealed NONE = new Revealed(null, List.of());

    Revealed after(OverlegEvent next) {
        return switch (next) {
            case LocalClientOverlegOpened event -> new Revealed(event.externalReference(), bottlenecks);
            case LocalClientOverlegImported event -> new Revealed(event.externalReference(), bottlenecks);
            case StructuralBottleneckRevealed event -> with(event);
            default -> this;
        };
    }

    private Revealed with(StructuralBottleneckRevealed event) {
        var next = new ArrayList<>(bottlenecks);
        next.add(event);
        return new Revealed(reference, List.copyOf(next));
    }
}
