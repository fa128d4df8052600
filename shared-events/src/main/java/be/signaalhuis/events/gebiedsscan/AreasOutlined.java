package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The outlines of the neighbourhoods of one division came in; they take the place of those before.
 *
 * @param attribution who must be named wherever the map is shown; null when its owner asks for none
 */
@Revision("1")
public record AreasOutlined(
        AreaMapId mapId,
        Code municipality,
        Code division,
        Sealed<String> attribution,
        List<Outline> outlines,
        CodeListVersion codeLists)
        implements AreaMapEvent {}
