package be.signaalhuis.eventstore.sealing;

import com.google.crypto.tink.Aead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Seals that hide nothing: the ciphertext is the text itself in base64, the same every time. */
public final class OpenSeals implements DataKeys {

    private final List<String> asked = new ArrayList<>();

    public static Seals seals() {
        return new Seals(new OpenSeals());
    }

    /** What the key store was asked for, in order. */
    List<String> asked() {
        return asked;
    }

    @Override
    public DataKey fresh() {
        return new DataKey(UUID.randomUUID(), new Glass());
    }

    @Override
    public synchronized Aead toSeal(UUID kid) {
        asked.add("seal " + kid);
        return new Glass();
    }

    @Override
    public synchronized Optional<Aead> toOpen(UUID kid) {
        asked.add("open " + kid);
        return Optional.of(new Glass());
    }

    @Override
    public Map<UUID, Aead> toOpen(Collection<UUID> kids) {
        return kids.stream()
                .distinct()
                .collect(Collectors.toMap(kid -> kid, kid -> toOpen(kid).orElseThrow()));
    }

    @Override
    public Set<UUID> shredded(Collection<UUID> kids) {
        return Set.of();
    }

    @Override
    public void shred(UUID kid) {
        throw new UnsupportedOperationException("glass does not shred");
    }

    @Override
    public List<ShreddedKey> allShredded() {
        return List.of();
    }

    private static final class Glass implements Aead {

        @Override
        public byte[] encrypt(byte[] plain, byte[] associatedData) {
            return plain;
        }

        @Override
        public byte[] decrypt(byte[] sealed, byte[] associatedData) {
            return sealed;
        }
    }
}
