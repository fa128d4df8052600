package be.signaalhuis.portal.gebiedsscan.area;

import be.signaalhuis.portal.gebiedsscan.area.Seen.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * The signals of one theme along the days.
 *
 * @param theme its code
 */
record Lane(String theme, List<Mark> marks) {

    private static final String SUSPECTED = "VERMOED";

    /**
     * One signal.
     *
     * @param x where its first day lies, in percents of the width
     * @param end where its last day lies; null when that is the same day
     */
    record Mark(Item item, String x, String end) {

        /** How it is drawn. */
        public String kind() {
            return item.id() == null ? "shielded" : SUSPECTED.equals(item.certainty()) ? "suspected" : "seen";
        }
    }

    /** In the order of the themes. */
    static List<Lane> of(List<Item> items, Window window, List<String> themes) {
        var lanes = new ArrayList<Lane>();
        for (var theme : themes) {
            var marks = items.stream()
                    .filter(item -> theme.equals(item.theme()))
                    .map(item -> new Mark(
                            item,
                            window.place(item.observedOn()),
                            item.hasUntil() ? window.place(item.observedUntil()) : null))
                    .toList();
            if (!marks.isEmpty()) {
                lanes.add(new Lane(theme, marks));
            }
        }
        return List.copyOf(lanes);
    }
}
