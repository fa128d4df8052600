package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;

/**
 * The client agrees to meet (codes-and-rules 4.1: no overleg without).
 *
 * @param by the client, or who speaks for the client by law
 */
public record Consent(LocalDate on, Code by) {}
