package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;

/** The question that comes before radicalisation is written down: is it more than traditional religious practice? */
final class Triage {

    /** No signal (plan 000, § 3.b). */
    static final Code TRADITIONAL = Code.of("TRADITIONELE_BELEVING");

    /** What a register that was made before us is taken to have asked. */
    static final Code BY_SOURCE = Code.of("DOOR_BRON_GETRIEERD");

    private Triage() {}
}
