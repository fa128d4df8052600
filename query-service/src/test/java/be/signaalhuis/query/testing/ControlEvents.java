package be.signaalhuis.query.testing;

import static be.signaalhuis.query.testing.ScanEvents.text;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.ControlId;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRegistered;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRemoved;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.events.gebiedsscan.StructureId;
import be.signaalhuis.events.gebiedsscan.TargetedControlPlanned;
import be.signaalhuis.events.gebiedsscan.TargetedControlResultRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opportunity structures and targeted controls told in events, with made-up texts. */
public final class ControlEvents {

    private ControlEvents() {}

    public static OpportunityStructureRegistered structure(UUID id, String kind, String area, LocalDate seenOn) {
        return structure(id, "71016", kind, area, seenOn);
    }

    public static OpportunityStructureRegistered structure(
            UUID id, String municipality, String kind, String area, LocalDate seenOn) {
        return new OpportunityStructureRegistered(
                new StructureId(id),
                Code.of(municipality),
                Code.of(kind),
                Code.of(area),
                Code.of("2025"),
                seenOn,
                text("voorbeeldplaats"),
                text("voorbeeldtekst"),
                Reports.CODES);
    }

    public static OpportunityStructureRemoved removed(UUID id, LocalDate day) {
        return new OpportunityStructureRemoved(new StructureId(id), day, text("dichtgemaakt"));
    }

    public static TargetedControlPlanned planned(UUID id, UUID scan, String area, LocalDate day, UUID structure) {
        return new TargetedControlPlanned(
                new ControlId(id),
                Code.of("71016"),
                new ScanId(scan),
                Code.of(area),
                day,
                List.of(new StructureId(structure)),
                List.of(Code.of("POLITIE"), Code.of("WOONBELEID")),
                text("voorbeelddoel"),
                Reports.CODES);
    }

    public static TargetedControlResultRecorded held(UUID id, LocalDate day) {
        return new TargetedControlResultRecorded(new ControlId(id), day, text("voorbeeldresultaat"));
    }
}
