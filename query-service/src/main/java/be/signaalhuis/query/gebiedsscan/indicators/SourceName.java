package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.file.Opened;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a value comes from; opened only when it is written, for by then no rows are held any more. */
public record SourceName(Sealed<String> sealed) {

    @JsonValue
    Object shown() {
        return Opened.of(sealed);
    }
}
