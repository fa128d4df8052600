package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A score was written down wrongly. */
@Revision("1")
public record StrengthCorrected(
        OverlegId overlegId,
        LocalDate measuredOn,
        Code lifeDomain,
        int score,
        Sealed<String> reason,
        CodeListVersion codeLists)
        implements OverlegEvent {}
