package be.signaalhuis.query.lco.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The tables at which a care partner sits.
 *
 * @param on the day against which their agreements are overdue
 */
record PartnerPage(List<PartnerFile> items, LocalDate on, long position, Instant asKnownOn) {}
