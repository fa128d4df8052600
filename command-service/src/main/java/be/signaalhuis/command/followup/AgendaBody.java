package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** A change of an agenda as it is sent: what is on it and is not named stays. */
record AgendaBody(
        List<UUID> addSignals,
        List<UUID> removeSignals,
        List<UUID> addBottlenecks,
        List<UUID> removeBottlenecks,

        @Schema(description = "takes the place of the note before")
        String note) {}
