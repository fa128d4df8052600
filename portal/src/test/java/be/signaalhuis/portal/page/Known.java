package be.signaalhuis.portal.page;

import java.time.Clock;

/** The portal's own texts and dates, for tests of what uses them. */
public final class Known {

    private Known() {}

    public static Texts texts() {
        return new Texts(new TextBundles().messageSource());
    }

    public static Dates dates(Clock clock) {
        return new Dates(clock);
    }
}
