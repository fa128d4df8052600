package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;

/**
 * How far a source and its information can be relied on (4x4, Europol Regulation, art. 29).
 *
 * @param source A to C, or X when it cannot be assessed
 * @param information 1 to 4
 * @param handling H0 to H3: what may be done with it
 */
public record Grading(Code source, Code information, Code handling) {

    /** What is assumed when nobody said it: no dissemination without the permission of the provider. */
    public static final Code STRICTEST = Code.of("H2");
}
