package be.signaalhuis.portal.followup.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The signals of one theme, by neighbourhood. */
record AgendaTheme(String theme, List<AgendaGroup> groups) {

    static List<AgendaTheme> of(List<AgendaGroup> groups) {
        var themes = new LinkedHashMap<String, List<AgendaGroup>>();
        groups.forEach(group -> themes.computeIfAbsent(group.theme(), theme -> new ArrayList<>())
                .add(group));
        return themes.entrySet().stream()
                .map(one -> new AgendaTheme(one.getKey(), one.getValue()))
                .toList();
    }

    public long total() {
        return groups.stream().mapToLong(AgendaGroup::total).sum();
    }

    /** Those that cannot be chosen, for another organisation keeps them to itself. */
    public long shielded() {
        return groups.stream().mapToLong(AgendaGroup::shielded).sum();
    }

    /** Those of which there is something to choose. */
    public List<AgendaGroup> open() {
        return groups.stream().filter(group -> !group.signals().isEmpty()).toList();
    }
}
