package be.signaalhuis.portal.signals.list;

import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.login.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /**
     * @param shown the list that is on the page
     * @param behind whether the view is known to be behind: then each question would wait again for the same
     */
    List<Waiting> of(Reader reader, Filter shown, boolean behind) {
        var all = new ArrayList<Waiting>();
        if (areFor(reader)) {
            var late = behind;
            for (var preset : Preset.values()) {
                var found = late ? null : signals.howMany(preset.filter());
                late = late || found.behind();
                var count = late ? null : (Long) found.content().total();
                all.add(new Waiting(preset, count, late, preset.filter().equals(shown)));
            }
        }
        return all;
    }
}
