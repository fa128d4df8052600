package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * What stands in the way of more families than one, as it is sent.
 *
 * @param summary names nobody of this file
 * @param subtype of the theme BELEIDSKNELPUNT
 * @param lifeDomain of the gebiedsscan
 * @param revealedOn today when absent
 */
@Schema(requiredProperties = {"summary", "subtype", "lifeDomain", "policyDomain"})
record OverlegBottleneckBody(String summary, Code subtype, Code lifeDomain, Code policyDomain, LocalDate revealedOn) {}
