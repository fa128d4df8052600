package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;

/**
 * What happened, where and when.
 *
 * @param occurredFrom first day of the facts, null when the reporter could not say
 * @param occurredUntil last day of the facts, null when they happened on one day
 * @param area neighbourhood in {@code municipality}, or null
 * @param areaDivision the edition of the neighbourhood division that {@code area} belongs to
 */
public record Facts(
        Code municipality,
        LocalDate occurredFrom,
        LocalDate occurredUntil,
        Code area,
        Code areaDivision,
        Sealed<String> place,
        Sealed<String> description) {}
