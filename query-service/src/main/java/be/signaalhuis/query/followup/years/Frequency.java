package be.signaalhuis.query.followup.years;

import be.signaalhuis.query.figures.FigureLinks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How often each body met in a year.
 *
 * @param on the day that tells whether the year is over
 */
record Frequency(int year, LocalDate on, List<BodyYear> items, long position, Instant asKnownOn, FigureLinks links) {}
