package be.signaalhuis.events.codes;

import java.time.LocalDate;
import java.util.Set;

/**
 * One row of a code list.
 *
 * @param parent the code this one is a part of, or null
 * @param groups report groups it counts in
 * @param validFrom first day it may be used for, null when it always could
 * @param validUntil last day it may be used for, null when it still can
 * @param replacedBy the code to use afterwards, or null
 * @param source law, plan or page the row comes from
 */
public record CodeEntry(
        Code code,
        Code parent,
        Set<Code> groups,
        Labels labels,
        LocalDate validFrom,
        LocalDate validUntil,
        Code replacedBy,
        String source) {

    /** Whether the code may be used for a fact of that day. */
    public boolean isValidOn(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether the code may be used for a fact somewhere in that period, both days included. */
    public boolean overlaps(LocalDate from, LocalDate until) {
        return (validFrom == null || !validFrom.isAfter(until)) && (validUntil == null || !validUntil.isBefore(from));
    }
}
