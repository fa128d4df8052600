package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A correction of a held meeting as it is sent; what is absent stays. */
@Schema(requiredProperties = "reason")
record MeetingCorrectionBody(String reason, LocalDate heldOn, Code type, List<UUID> participants) {}
