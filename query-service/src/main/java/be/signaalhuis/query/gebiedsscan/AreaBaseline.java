package be.signaalhuis.query.gebiedsscan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The baseline (0-meting) of an area: the first adopted scan that covers it.
 *
 * @param position where it was adopted
 */
public record AreaBaseline(UUID scan, int scanVersion, LocalDate adoptedOn, long position) {}
