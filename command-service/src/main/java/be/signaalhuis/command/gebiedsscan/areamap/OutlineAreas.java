package be.signaalhuis.command.gebiedsscan.areamap;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.AreaMapId;
import be.signaalhuis.events.gebiedsscan.Outline;
import be.signaalhuis.events.sealing.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Draw the neighbourhoods of a division; what was drawn before is no longer shown. */
record OutlineAreas(
        @TargetAggregateIdentifier AreaMapId mapId,
        Code municipality,
        Code division,
        Sealed<String> attribution,
        List<Outline> outlines) {}
