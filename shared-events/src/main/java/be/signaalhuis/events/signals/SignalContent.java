package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;

/**
 * All that was written down of one signal. There is no field for a nationality, an origin or a person, and there must
 * never be one (plan 002, Samenleven; GDPR art. 9).
 *
 * @param area where, as it was said: a statistical sector, a neighbourhood, or a whole municipality
 * @param neighbourhood the neighbourhood that {@code area} lies in or is, fixed when it was written down; else the area
 * @param areaDivision the edition of the division that the area belongs to; null for a municipality
 * @param certainty null when the source did not say
 * @param grading null for a theme that needs none
 * @param sharing how far the content may go; figures count a signal whatever its sharing
 * @param place a spot within the area, never an address of a person
 * @param namesOriginOrFaith whether the summary has words that name an origin or a faith, so that it is looked at
 */
public record SignalContent(
        Observed observed,
        Code area,
        Code neighbourhood,
        Code areaDivision,
        Code subtype,
        Code lifeDomain,
        Code policyDomain,
        Code source,
        Code certainty,
        Grading grading,
        Code sharing,
        Sealed<String> place,
        Sealed<String> summary,
        boolean namesOriginOrFaith) {}
