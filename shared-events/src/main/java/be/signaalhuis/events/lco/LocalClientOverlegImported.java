package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/**
 * A file of a register was taken over: it opens with its first meeting. Consent and conditions were not recorded there;
 * nothing new happens on it before they are.
 */
@Revision("1")
public record LocalClientOverlegImported(
        OverlegId overlegId,
        Code municipality,
        ExternalReference externalReference,
        boolean withChildren,
        CodeListVersion codeLists)
        implements OverlegEvent {}
