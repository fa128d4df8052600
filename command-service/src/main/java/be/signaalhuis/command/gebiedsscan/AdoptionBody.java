package be.signaalhuis.command.gebiedsscan;

import java.time.LocalDate;

/**
 * The adoption of a scan as it is sent.
 *
 * @param adoptedOn today when absent
 */
record AdoptionBody(LocalDate adoptedOn) {}
