package be.signaalhuis.query.lco;

import java.time.LocalDate;

/**
 * How strong a family stood on a day.
 *
 * @param score 1 (acute crisis) to 5 (strong)
 */
public record StrengthScore(LocalDate on, int score) {}
