package be.signaalhuis.portal.signals.list;

import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lists that wait for this reader, each with how many there are. */
@Component
class Presets {

    private static final Set<String> VEILIGHEIDSHUIS = Set.of("analyst", "scanmanager");

    private final Signals signals;

    Presets(Signals signals) {
        this.signals = signals;
    }

    /**
     * @param count null when it is not known yet
     * @param behind whether it has not seen what the reader did last
     * @param current whether it is the list that is shown
     */
    record Waiting(Preset preset, Long count, boolean behind, boolean current) {

        public String name() {
            return preset.name();
        }

        public String address() {
            return preset.filter().list(null);
        }
    }

    static boolean areFor(Reader reader) {
        return reader.roles().stream().anyMatch(VEILIGHEIDSHUIS::contains);
    }

    List<Waiting> of(Reader reader, Filter shown) {
        return areFor(reader)
                ? Stream.of(Preset.values()).map(one -> waiting(one, shown)).toList()
                : List.of();
    }

    private Waiting waiting(Preset preset, Filter shown) {
        var found = signals.howMany(preset.filter());
        return new Waiting(
                preset,
                found.behind() ? null : (Long) found.content().total(),
                found.behind(),
                preset.filter().equals(shown));
    }
}
