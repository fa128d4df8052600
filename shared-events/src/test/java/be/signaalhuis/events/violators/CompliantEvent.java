package be.signaalhuis.events.violators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.sealing.Sealed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;

/** A stream whose event holds one of everything that is allowed. */
public sealed interface CompliantEvent {

    record Value(Code code, Sealed<String> text) {}

    @Revision("7")
    record EverythingAllowed(
            ReportId reportId,
            ExternalReference reference,
            Code code,
            CodeListVersion codeLists,
            LocalDate day,
            LocalTime hour,
            int small,
            Integer smallOrNone,
            BigDecimal exact,
            long big,
            Long bigOrNone,
            boolean yes,
            Boolean yesOrNone,
            List<Code> codes,
            Set<ReportId> reports,
            Value value,
            List<Value> values,
            Sealed<List<String>> texts)
            implements CompliantEvent {}
}
