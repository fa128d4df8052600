package be.signaalhuis.query.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Something on a day of a calendar.
 *
 * @param id of what it is about: a program that has it already changes its entry
 * @param sequence higher each time it changed
 * @param at null for the whole day
 * @param place null when nobody said
 */
public record CalendarEntry(UUID id, long sequence, LocalDate on, LocalTime at, String summary, String place) {}
