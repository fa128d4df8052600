package be.signaalhuis.events.codes;

import java.math.BigDecimal;

/**
 * How an indicator is counted and what is wanted of it.
 *
 * @param measurable false for what plans name and nobody can count: it gets texts, no values
 * @param target the value that a plan wants to reach, or null
 * @param expectation which way a plan expects it to go, or null
 * @param lifeDomain the domain it says something of, unless a register says another
 * @param formula how it is computed; null for one whose values are recorded
 */
public record Indicator(
        Code code,
        Code unit,
        Code direction,
        Code frequency,
        boolean measurable,
        BigDecimal target,
        Code expectation,
        Code lifeDomain,
        Formula formula) {

    /**
     * One indicator divided by another, times a factor. It is computed whenever it is asked for, never typed.
     *
     * @param denominator null for the surface of the area in square kilometres
     */
    public record Formula(Code numerator, Code denominator, int factor, int decimals) {}

    /** Whether somebody can bring a value of it. */
    public boolean isRecorded() {
        return measurable && formula == null;
    }
}
