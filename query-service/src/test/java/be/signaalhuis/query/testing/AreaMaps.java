package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.gebiedsscan.AreaMapId;
import be.signaalhuis.events.gebiedsscan.AreasOutlined;
import be.signaalhuis.events.gebiedsscan.Outline;
import be.signaalhuis.events.gebiedsscan.Polygon;
import be.signaalhuis.events.gebiedsscan.Ring;
import be.signaalhuis.events.sealing.Sealed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Maps of one neighbourhood, told in events. */
public final class AreaMaps {

    private AreaMaps() {}

    public static AreasOutlined drawn(String town, String division, String attribution, Polygon... pieces) {
        return new AreasOutlined(
                AreaMapId.of(Code.of(town), Code.of(division)),
                Code.of(town),
                Code.of(division),
                attribution == null ? null : Sealed.of(UUID.randomUUID(), attribution),
                List.of(new Outline(Code.of("71016W26"), Stream.of(pieces).toList())),
                new CodeListVersion("2026.2"));
    }

    /** A piece of land that begins here, in hundred-thousandths of a degree. */
    public static Polygon land(int west) {
        return new Polygon(List.of(new Ring(List.of(west, 5099000, 552000, 5099000, 552000, 5100000, west, 5099000))));
    }
}
