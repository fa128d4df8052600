package be.signaalhuis.query.codes;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.Labels;
import java.time.LocalDate;
import java.util.List;

/**
 * A code with what people read instead of it.
 *
 * @param parent the code this one is a part of; absent when it stands by itself
 * @param validFrom first day it may be used for; absent when it always could
 * @param validUntil last day it may be used for; absent when it still can
 * @param replacedBy the code to use afterwards
 */
record CodeShown(
        Code code,
        Code parent,
        List<Code> groups,
        Labels labels,
        LocalDate validFrom,
        LocalDate validUntil,
        Code replacedBy) {

    /** Groups are sorted: the same edition is the same bytes on every node. */
    static CodeShown of(CodeEntry entry) {
        return new CodeShown(
                entry.code(),
                entry.parent(),
                entry.groups().stream().sorted().toList(),
                entry.labels(),
                entry.validFrom(),
                entry.validUntil(),
                entry.replacedBy());
    }
}
