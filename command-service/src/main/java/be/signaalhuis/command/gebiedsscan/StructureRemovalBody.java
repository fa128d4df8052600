package be.signaalhuis.command.gebiedsscan;

import java.time.LocalDate;

/**
 * The removal of an opportunity structure as it is sent.
 *
 * @param removedOn today when absent
 */
record StructureRemovalBody(LocalDate removedOn, String how) {}
