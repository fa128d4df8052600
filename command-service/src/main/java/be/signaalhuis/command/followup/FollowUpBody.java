package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An action point, agreement or recommendation as it is sent.
 *
 * @param notedOn today when absent
 * @param consultation the meeting it comes from; absent when it comes from none
 */
@Schema(requiredProperties = {"text", "owner"})
record FollowUpBody(
        String text,
        Code owner,
        LocalDate notedOn,
        LocalDate due,
        UUID consultation,
        List<UUID> signals,
        UUID bottleneck) {}
