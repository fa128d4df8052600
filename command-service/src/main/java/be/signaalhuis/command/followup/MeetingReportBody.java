package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;

/** A report as it is sent; it takes the place of the one before. */
@Schema(requiredProperties = "report")
record MeetingReportBody(String report) {}
