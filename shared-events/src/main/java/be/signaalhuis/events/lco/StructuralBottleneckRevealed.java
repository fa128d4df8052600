package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The table met a rule or a service that stands in the way of more families than this one (plan 003). What crosses to the
 * signals is this text and these codes, and nothing that leads back here: the signal is never named in this file either.
 *
 * @param subtype of the signal theme BELEIDSKNELPUNT
 * @param lifeDomain of the gebiedsscan
 */
@Revision("1")
public record StructuralBottleneckRevealed(
        OverlegId overlegId,
        LocalDate revealedOn,
        Code subtype,
        Code lifeDomain,
        Code policyDomain,
        Sealed<String> summary,
        CodeListVersion codeLists)
        implements OverlegEvent {}
