package be.signaalhuis.query.file;

import be.signaalhuis.events.sealing.Sealed;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;

/** A sealed value as a reader gets it: the value, or {@code {"erased": true}} once its key is destroyed. */
public record Opened<T>(T value) {

    /** Stands where a value was. */
    public record Erased(boolean erased) {}

    private static final Erased ERASED = new Erased(true);

    /**
     * Opens a sealed value; null when there is none.
     *
     * @throws be.signaalhuis.events.sealing.KeyUnavailable when the key store cannot tell
     */
    public static <T> Opened<T> of(Sealed<T> sealed) {
        return sealed == null ? null : new Opened<>(sealed.value().orElse(null));
    }

    /** Opens one part of a sealed value; null when there is none, or when it has no such part. */
    public static <W, T> Opened<T> of(Sealed<W> sealed, Function<W, T> part) {
        var whole = of(sealed);
        if (whole == null || whole.value() == null) {
            return whole == null ? null : new Opened<>(null);
        }
        var value = part.apply(whole.value());
        return value == null ? null : new Opened<>(value);
    }

    @JsonValue
    Object shown() {
        return value == null ? ERASED : value;
    }
}
