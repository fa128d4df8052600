package be.signaalhuis.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

/** A replay's token must survive being stored, or a restart in mid-replay fails. */
class ReplayTokenTest {

    @Test
    void aReplayTokenIsReadAsItWasWritten() {
        var token = replayToken();
        var stored = Engines.SERIALIZER.serialize(token, byte[].class);

        assertThat((Object) Engines.SERIALIZER.deserialize(stored)).isEqualTo(token);
    }

    /** The test of the test: Axon's own settings cannot do it (Axon issue 4160). */
    @Test
    void aReplayTokenCannotBeReadWithAxonsOwnSettings() {
        var plain = Jackson3Serializer.builder().build();

        assertThatThrownBy(() -> plain.deserialize(plain.serialize(replayToken(), byte[].class)))
                .isInstanceOf(SerializationException.class);
    }

    private static TrackingToken replayToken() {
        return ReplayToken.createReplayToken(
                GapAwareTrackingToken.newInstance(9, Set.of()), GapAwareTrackingToken.newInstance(4, Set.of()));
    }
}
