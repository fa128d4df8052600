package be.signaalhuis.events.sealing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A value that only the holder of its key can read. In an event's JSON it is {@code
 * {"$s":1,"kid":"<uuid>","ct":"<base64>"}}; in memory it is either the plain value, not yet written,
 * or the envelope as it was read, opened when somebody asks.
 *
 * <p>There are three states, never two: readable, shredded ({@link #value()} is empty, for ever), and
 * unavailable ({@link #value()} throws {@link KeyUnavailable}), so that a key store that is down never
 * passes for an erasure.
 *
 * <p>Two sealed values are equal when they say the same, under whatever key.
 */
public final class Sealed<T> {

    private UUID kid;
    private final T plain;
    private final String ciphertext;
    private final Opener<T> opener;

    private Sealed(UUID kid, T plain, String ciphertext, Opener<T> opener) {
        this.kid = kid;
        this.plain = plain;
        this.ciphertext = ciphertext;
        this.opener = opener;
    }

    /** A plain value, to be sealed under the key {@code kid} when it is written. */
    public static <T> Sealed<T> of(UUID kid, T value) {
        return new Sealed<>(Objects.requireNonNull(kid, "kid"), Objects.requireNonNull(value, "value"), null, null);
    }

    /** A plain value that gets a key of its own when it is first written; if it never is, it needs none. */
    public static <T> Sealed<T> fresh(T value) {
        return new Sealed<>(null, Objects.requireNonNull(value, "value"), null, null);
    }

    /** An envelope as it was read, which {@code opener} can open. */
    public static <T> Sealed<T> envelope(UUID kid, String ciphertext, Opener<T> opener) {
        return new Sealed<>(Objects.requireNonNull(kid, "kid"), null, Objects.requireNonNull(ciphertext, "ct"), opener);
    }

    /** The key this value is sealed under: one per person and file, and one per free text. Null while it has none. */
    public synchronized UUID kid() {
        return kid;
    }

    /** The key to seal this value under, for whoever writes it: its own, or from now on this fresh one. */
    public synchronized UUID kidOr(Supplier<UUID> fresh) {
        if (kid == null) {
            kid = Objects.requireNonNull(fresh.get(), "kid");
        }
        return kid;
    }

    /**
     * The value, or empty when its key was destroyed.
     *
     * @throws KeyUnavailable when the key store cannot tell
     */
    public Optional<T> value() {
        return plain != null ? Optional.of(plain) : opener.open(kid(), ciphertext);
    }

    /** The envelope's ciphertext as it was read; empty for a value not yet written. */
    public Optional<String> ciphertext() {
        return Optional.ofNullable(ciphertext);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed<?> that && (sameEnvelope(that) || value().equals(that.value()));
    }

    private boolean sameEnvelope(Sealed<?> that) {
        return ciphertext != null && ciphertext.equals(that.ciphertext) && kid().equals(that.kid());
    }

    @Override
    public int hashCode() {
        return Sealed.class.hashCode();
    }

    @Override
    public String toString() {
        return "Sealed[" + kid() + "]";
    }
}
