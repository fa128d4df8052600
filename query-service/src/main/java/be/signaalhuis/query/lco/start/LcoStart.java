package be.signaalhuis.query.lco.start;

import be.signaalhuis.query.lco.agreements.AgreementItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a coordinator begins the day with, of files that go on. Each list is of the first 100; the counts are of all.
 *
 * @param on the day it is made for
 * @param today agreements whose day it is
 * @param overdue open agreements whose day passed, the oldest first
 * @param waiting agreements that others than the client have until later, by who does them
 * @param meetings planned for that day and the fourteen after it
 * @param passed planned for an earlier day, and nobody said what came of them
 * @param toComplete imported files of which consent and conditions are not recorded
 * @param reportsToWrite of meetings that were held
 */
record LcoStart(
        LocalDate on,
        List<AgreementItem> today,
        List<AgreementItem> overdue,
        List<WaitingFor> waiting,
        List<PlannedSitting> meetings,
        List<PlannedSitting> passed,
        long toComplete,
        List<ReportToWrite> reportsToWrite,
        StartCounts counts,
        long position,
        Instant asKnownOn) {}
