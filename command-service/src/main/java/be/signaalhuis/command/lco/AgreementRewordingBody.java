package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;

/** Better words for an agreement, another executor or life domain, as they are sent; what is absent stays. */
@Schema(requiredProperties = "reason")
record AgreementRewordingBody(String reason, String text, String executor, Code lifeDomain) {}
