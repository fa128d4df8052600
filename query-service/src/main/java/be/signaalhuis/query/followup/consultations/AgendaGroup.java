package be.signaalhuis.query.followup.consultations;

import java.util.List;
import java.util.UUID;

/**
 * Signals of one theme in one neighbourhood.
 *
 * @param area a neighbourhood, or the municipality for what has none
 * @param total how many there are
 * @param signals the first of them by day observed, at most 100, without those that another organisation keeps to itself
 */
record AgendaGroup(String theme, String area, long total, List<UUID> signals) {}
