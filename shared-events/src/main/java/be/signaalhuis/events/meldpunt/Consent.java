package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;

/**
 * What the reporter allows the desk to do. One that was taken back is there no more; the correction that removed it
 * says why.
 *
 * @param source how the desk learned of it, or null
 */
public record Consent(Code purpose, LocalDate givenOn, Code source) {}
