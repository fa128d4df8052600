package be.signaalhuis.events.privacy;

import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Keys were destroyed, so that what was sealed with them cannot be read any more (GDPR 17). The events that hold it stay
 * as they are, and so does every proof.
 *
 * @param keys by their ids, which name nobody
 * @param ground why it was lawful
 */
@Revision("1")
public record SubjectKeyShredded(ErasureId erasure, List<KeyId> keys, Code ground, LocalDate decidedOn)
        implements ErasureEvent {

    public SubjectKeyShredded {
        keys = List.copyOf(keys);
    }
}
