package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** The signals that something takes into account as well, as they are sent. */
@Schema(requiredProperties = "signals")
record FollowUpSignalsBody(List<UUID> signals) {}
