package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.codes.Code;

/** A protected criterion and how it belongs to the person: actual, presumed or by association. */
public record Ground(Code code, Code link) {

    public static final Code ACTUAL = Code.of("WERKELIJK");

    /** A ground that is really the person's own. */
    public static Ground actual(Code code) {
        return new Ground(code, ACTUAL);
    }
}
