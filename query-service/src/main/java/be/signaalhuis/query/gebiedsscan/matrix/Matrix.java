package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The signals of a period by neighbourhood and life domain. The same question, position and code-list version give the
 * same answer again.
 *
 * @param areas in the order of their codes; one that signals lie in no nearer than the municipality is the municipality
 * @param from first day that counts, absent when all before do
 * @param until last day that counts, absent when all after do
 * @param division the edition of the division that areas are listed of
 */
record Matrix(
        List<Row> areas,
        long total,
        LocalDate from,
        LocalDate until,
        long position,
        Instant asKnownOn,
        CodeListVersion codeListVersion,
        Code division,
        ScanLinks links) {

    /** One neighbourhood; life domains without signals are left out. */
    record Row(String area, String name, long total, Map<String, Long> lifeDomains) {}
}
