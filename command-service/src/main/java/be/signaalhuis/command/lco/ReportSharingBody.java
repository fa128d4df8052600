package be.signaalhuis.command.lco;

import java.time.LocalDate;

/**
 * To whom the report of a meeting went, as it is sent.
 *
 * @param sharedOn today when absent
 * @param withParticipants to the client alone when absent
 */
record ReportSharingBody(LocalDate sharedOn, Boolean withParticipants) {}
