package be.signaalhuis.portal.home;

import be.signaalhuis.portal.login.Reader;
import java.util.List;

/** What a feature wants its readers to see when they begin; each brings its own. */
public interface Today {

    /** Where it stands among the others, the smallest first. */
    int order();

    List<Item> of(Reader reader);

    /**
     * Something that waits, as a number that leads to it.
     *
     * @param key of its text in the bundles
     * @param count null when there is only somewhere to go, or when it is not known yet
     * @param about what its text is about; null when it says enough
     * @param behind whether it has not seen yet what the reader did last
     */
    record Item(String key, Long count, String address, String about, boolean behind) {

        public Item(String key, Long count, String address) {
            this(key, count, address, null, false);
        }
    }
}
