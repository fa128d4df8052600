package be.signaalhuis.query.signals;

import be.signaalhuis.query.reading.Known;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All places where signals are put to use, taken together. */
@Component
public class SignalUses {

    private final List<SignalUse> places;

    SignalUses(List<SignalUse> places) {
        this.places = List.copyOf(places);
    }

    /** The views that tell it, to be read at one position. */
    public List<String> views() {
        return places.stream().map(SignalUse::view).distinct().toList();
    }

    /** SQL condition for rows, named {@code signal}, of signals that are in use: all of them are looked up once. */
    public String condition(Known known) {
        return places.stream()
                .map(place -> place.signals(known))
                .collect(Collectors.joining("\nunion all\n", "signal.signal_id in (", ")"));
    }
}
