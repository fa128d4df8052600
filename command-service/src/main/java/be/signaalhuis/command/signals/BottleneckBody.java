package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.SignalId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A bottleneck as it is sent; {@code formedOn} is today when absent, services are those beside the coordinator. */
@Schema(requiredProperties = {"title", "lifeDomain", "signals", "coordinator"})
record BottleneckBody(
        String title,
        Code lifeDomain,
        List<SignalId> signals,
        Code coordinator,
        List<Code> services,
        LocalDate formedOn) {}
