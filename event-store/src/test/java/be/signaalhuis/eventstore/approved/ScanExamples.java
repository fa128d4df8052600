package be.signaalhuis.eventstore.approved;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.gebiedsscan.ControlId;
import be.signaalhuis.events.gebiedsscan.GebiedsscanAdopted;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import be.signaalhuis.events.gebiedsscan.GebiedsscanRevised;
import be.signaalhuis.events.gebiedsscan.GebiedsscanValidated;
import be.signaalhuis.events.gebiedsscan.LifeDomainCompleted;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRegistered;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRemoved;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.events.gebiedsscan.StructureId;
import be.signaalhuis.events.gebiedsscan.TargetedControlPlanned;
import be.signaalhuis.events.gebiedsscan.TargetedControlResultRecorded;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of scans, opportunity structures and targeted controls. */
final class ScanExamples {

    private static final ScanId SCAN = new ScanId(UUID.fromString("00000000-0000-4000-8000-000000000005"));
    private static final StructureId STRUCTURE =
            new StructureId(UUID.fromString("00000000-0000-4000-8000-000000000006"));
    private static final ControlId CONTROL = new ControlId(UUID.fromString("00000000-0000-4000-8000-000000000007"));
    private static final UUID TEXT = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final CodeListVersion LISTS = new CodeListVersion("2026.2");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Code GENK = Code.of("71016");
    private static final Code AREA = Code.of("71016W26");
    private static final Code DIVISION = Code.of("2025");
    private static final Code HOUSING = Code.of("HUISVESTING");
    private static final List<Code> PARTIES = List.of(Code.of("VEILIGHEIDSHUIS"), Code.of("POLITIE"));

    private ScanExamples() {}

    static List<Object> full() {
        return List.of(
                new GebiedsscanOpened(
                        SCAN,
                        GENK,
                        List.of(AREA, Code.of("71016W27")),
                        DIVISION,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        text("the year before the works"),
                        LISTS),
                new LifeDomainCompleted(
                        SCAN,
                        AREA,
                        HOUSING,
                        text("bells with many names"),
                        text("split up houses"),
                        Code.of("HOOG"),
                        LISTS),
                new GebiedsscanValidated(SCAN, DAY, PARTIES, text("as we know it"), LISTS),
                new GebiedsscanAdopted(SCAN, 1, DAY),
                new GebiedsscanRevised(SCAN, 2, text("signals were corrected")),
                new OpportunityStructureRegistered(
                        STRUCTURE,
                        GENK,
                        Code.of("LEEGSTAND"),
                        AREA,
                        DIVISION,
                        DAY,
                        text("behind the station"),
                        text("open at night"),
                        LISTS),
                new OpportunityStructureRemoved(STRUCTURE, DAY, text("boarded up")),
                new TargetedControlPlanned(
                        CONTROL, GENK, SCAN, AREA, DAY, List.of(STRUCTURE), PARTIES, text("who sleeps there"), LISTS),
                new TargetedControlResultRecorded(CONTROL, DAY, text("nobody")));
    }

    static List<Object> minimal() {
        return List.of(
                new GebiedsscanOpened(SCAN, GENK, List.of(AREA), DIVISION, DAY, DAY, null, LISTS),
                new LifeDomainCompleted(SCAN, AREA, HOUSING, text("bells with many names"), null, null, LISTS),
                new GebiedsscanValidated(SCAN, DAY, PARTIES, null, LISTS),
                new GebiedsscanAdopted(SCAN, 1, DAY),
                new GebiedsscanRevised(SCAN, 2, text("signals were corrected")),
                new OpportunityStructureRegistered(
                        STRUCTURE,
                        GENK,
                        Code.of("LEEGSTAND"),
                        AREA,
                        DIVISION,
                        DAY,
                        text("behind the station"),
                        null,
                        LISTS),
                new OpportunityStructureRemoved(STRUCTURE, DAY, null),
                new TargetedControlPlanned(
                        CONTROL, GENK, SCAN, AREA, DAY, List.of(), PARTIES, text("who sleeps there"), LISTS),
                new TargetedControlResultRecorded(CONTROL, DAY, text("nobody")));
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(TEXT, text);
    }
}
