package be.signaalhuis.events.gebiedsscan;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A version was adopted: from now on it says what was known at this place in the log, for ever. The first one in a
 * municipality that covers an area is the baseline (0-meting) of that area.
 *
 * @param version 1 for the first version of the scan
 */
@Revision("1")
public record GebiedsscanAdopted(ScanId scanId, int version, LocalDate adoptedOn) implements GebiedsscanEvent {}
