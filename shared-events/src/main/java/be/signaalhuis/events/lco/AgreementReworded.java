package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/** Text, executor or life domain of an agreement changed; the values are all there, also those that stay. */
@Revision("1")
public record AgreementReworded(
        OverlegId overlegId,
        AgreementId agreementId,
        Sealed<String> text,
        Executor executor,
        Code lifeDomain,
        Sealed<String> reason,
        CodeListVersion codeLists)
        implements OverlegEvent {}
