package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Who works on a bottleneck changed.
 *
 * @param services all that do so from now on, beside the coordinator
 */
@Revision("1")
public record ServicesInvolved(BottleneckId bottleneckId, List<Code> services, CodeListVersion codeLists)
        implements BottleneckEvent {

    public ServicesInvolved {
        services = List.copyOf(services);
    }
}
