package be.signaalhuis.eventstore.approved;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.gebiedsscan.AreaMapId;
import be.signaalhuis.events.gebiedsscan.AreasOutlined;
import be.signaalhuis.events.gebiedsscan.IndicatorSourceId;
import be.signaalhuis.events.gebiedsscan.IndicatorValueCorrected;
import be.signaalhuis.events.gebiedsscan.IndicatorValueId;
import be.signaalhuis.events.gebiedsscan.IndicatorValueRecorded;
import be.signaalhuis.events.gebiedsscan.Outline;
import be.signaalhuis.events.gebiedsscan.Polygon;
import be.signaalhuis.events.gebiedsscan.Ring;
import be.signaalhuis.events.sealing.Sealed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of maps of areas and of values of indicators. */
final class AreaExamples {

    private static final Code GENK = Code.of("71016");
    private static final Code AREA = Code.of("71016W26");
    private static final Code DIVISION = Code.of("2025");
    private static final AreaMapId MAP = AreaMapId.of(GENK, DIVISION);
    private static final IndicatorValueId VALUE =
            new IndicatorValueId(UUID.fromString("00000000-0000-4000-8000-000000000008"));
    private static final IndicatorSourceId SOURCE = IndicatorSourceId.of(GENK, "a plan of 2021");
    private static final UUID TEXT = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final CodeListVersion LISTS = new CodeListVersion("2026.2");
    private static final Ring BORDER =
            new Ring(List.of(551000, 5099000, 552000, 5099000, 552000, 5100000, 551000, 5099000));
    private static final Ring HOLE =
            new Ring(List.of(551500, 5099200, 551600, 5099300, 551600, 5099200, 551500, 5099200));

    private AreaExamples() {}

    static List<Object> full() {
        return List.of(
                new AreasOutlined(
                        MAP,
                        GENK,
                        DIVISION,
                        text("a map of our own making"),
                        List.of(new Outline(AREA, List.of(new Polygon(List.of(BORDER, HOLE))))),
                        LISTS),
                recorded(AREA, DIVISION, text("a plan of 2021")),
                new IndicatorValueCorrected(VALUE, new BigDecimal("3746.5"), text("read wrongly")));
    }

    static List<Object> minimal() {
        return List.of(
                new AreasOutlined(
                        MAP,
                        GENK,
                        DIVISION,
                        null,
                        List.of(new Outline(AREA, List.of(new Polygon(List.of(BORDER))))),
                        LISTS),
                recorded(GENK, null, null),
                new IndicatorValueCorrected(VALUE, BigDecimal.ZERO, null));
    }

    private static IndicatorValueRecorded recorded(Code area, Code division, Sealed<String> source) {
        return new IndicatorValueRecorded(
                VALUE,
                GENK,
                Code.of("INWONERS"),
                area,
                division,
                Code.of("SOCIALE_COHESIE"),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                new BigDecimal("3746"),
                Code.of("PERSONEN"),
                SOURCE,
                source,
                LISTS);
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(TEXT, text);
    }
}
