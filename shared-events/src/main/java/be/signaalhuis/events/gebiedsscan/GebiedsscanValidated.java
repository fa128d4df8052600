package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A meeting went through the concept and found that it says what they know.
 *
 * @param parties services that sat in the meeting
 */
@Revision("1")
public record GebiedsscanValidated(
        ScanId scanId, LocalDate heldOn, List<Code> parties, Sealed<String> note, CodeListVersion codeLists)
        implements GebiedsscanEvent {

    public GebiedsscanValidated {
        parties = List.copyOf(parties);
    }
}
