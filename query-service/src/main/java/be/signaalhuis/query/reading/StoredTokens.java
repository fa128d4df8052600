package be.signaalhuis.query.reading;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Reads the tokens that views keep of their place in the log. */
@Component
public class StoredTokens {

    private final Serializer serializer;

    StoredTokens(@Qualifier("eventSerializer") Serializer serializer) {
        this.serializer = serializer;
    }

    /**
     * @param token as stored; null before the view has begun
     * @param type name of its class
     */
    public TrackingToken read(byte[] token, String type) {
        return token == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
    }

    /** Index of the last event that was seen; 0 when there is none. */
    public static long position(TrackingToken token) {
        return token == null ? 0 : Math.max(0, token.position().orElse(0));
    }
}
