package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.sealing.Seals;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Real ciphertexts under the real keys of a database, but with few keys, so that a million events can be made. */
public final class PooledSealing implements Sealing {

    private static final int KEYS = 256;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Seals seals;
    private final List<UUID> keys =
            Stream.generate(TimeOrderedIdentifiers::next).limit(KEYS).toList();
    private int next;

    public PooledSealing(Seals seals) {
        this.seals = seals;
    }

    @Override
    public <T> Sealed<T> seal(T value) {
        if (value == null) {
            return null;
        }
        var key = keys.get(next++ % KEYS);
        return Sealed.envelope(key, seals.seal(key, JSON.writeValueAsBytes(value)), (kid, ciphertext) -> {
            throw new IllegalStateException("nothing of a generated log is opened here");
        });
    }
}
