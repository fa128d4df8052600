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
     * @param key of its text in the bundles, with the number as argument
     * @param count null when there is only somewhere to go
     */
    record Item(String key, Long count, String address) {}
}
