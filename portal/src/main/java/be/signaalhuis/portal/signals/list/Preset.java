package be.signaalhuis.portal.signals.list;

import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterField;

/** Lists that somebody of the Veiligheidshuis works through. */
enum Preset {
    REVIEW("signalsReview", Signals.LIST.all().with(Signals.REVIEW, FilterField.YES)),
    UNUSED("signalsUnused", Signals.LIST.all().with(Signals.STATUS, "LOGGED").with(Signals.USED, FilterField.NO));

    private final String key;
    private final Filter filter;

    Preset(String key, Filter filter) {
        this.key = key;
        this.filter = filter;
    }

    /** Of its text on the first page. */
    String key() {
        return key;
    }

    Filter filter() {
        return filter;
    }
}
