package be.signaalhuis.query.signals.register;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.query.signals.ReviewReason;
import be.signaalhuis.query.signals.SignalStatus;
import be.signaalhuis.query.signals.register.SignalRow.SignalGrade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One signal in a list. Of a shielded one only what figures say of it anyway: when, about what, how sure.
 *
 * @param observedOn first day it was observed
 * @param recordedAt when it was logged
 * @param organisation who logged it
 * @param used whether it is in a bottleneck, on an agenda or linked to a follow-up
 * @param reviewReasons why somebody should look at it; absent when nobody need
 * @param shielded true for what another organisation keeps to itself; else absent
 */
public record SignalItem(
        UUID id,
        Long version,
        SignalStatus status,
        LocalDate observedOn,
        LocalDate observedUntil,
        String observedAs,
        Instant recordedAt,
        String theme,
        String subtype,
        String lifeDomain,
        String policyDomain,
        String source,
        String area,
        String neighbourhood,
        String areaDivision,
        String certainty,
        Grading grading,
        String sharing,
        String organisation,
        String externalReference,
        Boolean used,
        List<ReviewReason> reviewReasons,
        Boolean shielded) {

    static SignalItem of(UUID id, SignalRow row, boolean used) {
        var facts = row.facts();
        return new SignalItem(
                id,
                row.version(),
                row.status(),
                facts.observedFrom(),
                facts.observedUntil(),
                facts.observedAs(),
                row.recordedAt(),
                row.theme(),
                facts.subtype(),
                facts.lifeDomain(),
                facts.policyDomain(),
                facts.source(),
                facts.area(),
                facts.neighbourhood(),
                facts.areaDivision(),
                row.grade().certainty(),
                grading(row.grade()),
                row.grade().sharing(),
                row.organisation(),
                row.externalReference(),
                used,
                row.reviewReasons().isEmpty() ? null : row.reviewReasons(),
                null);
    }

    static SignalItem shielded(SignalRow row) {
        return new SignalItem(
                null,
                null,
                null,
                row.facts().observedFrom(),
                null,
                null,
                row.recordedAt(),
                row.theme(),
                null,
                row.facts().lifeDomain(),
                null,
                null,
                null,
                null,
                null,
                row.grade().certainty(),
                grading(row.grade()),
                null,
                null,
                null,
                null,
                null,
                true);
    }

    private static Grading grading(SignalGrade grade) {
        return grade.source() == null
                ? null
                : new Grading(Code.of(grade.source()), Code.of(grade.information()), Code.of(grade.handling()));
    }
}
