package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The signals of a period in one area, counted in each cut. What has no signals is left out.
 *
 * @param months by month of the first day observed, as {@code 2021-03}; a month that the period cuts short has its days
 *     of the period only
 * @param indicators the newest value of each indicator of the area that the position knows
 */
record AreaSignals(
        String area,
        String name,
        long total,
        Map<String, Long> lifeDomains,
        Map<String, Long> themes,
        Map<String, Long> months,
        List<?> indicators,
        LocalDate from,
        LocalDate until,
        long position,
        Instant asKnownOn,
        CodeListVersion codeListVersion,
        Code division,
        ScanLinks links) {}
