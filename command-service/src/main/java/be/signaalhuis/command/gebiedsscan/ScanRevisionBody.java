package be.signaalhuis.command.gebiedsscan;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why an adopted scan gets a next version, as it is sent. */
@Schema(requiredProperties = "reason")
record ScanRevisionBody(String reason) {}
