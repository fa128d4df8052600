package be.signaalhuis.verifier;

import be.signaalhuis.verifier.note.Checkpoint;
import be.signaalhuis.verifier.note.KeyRotation;
import be.signaalhuis.verifier.note.VerifierKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which key may have signed trees of which sizes: those that the user trusts, and from there whatever is announced.
 * The key before a trusted one counts too, but for smaller trees only and never for the newest.
 */
final class KeyRing {

    private final String origin;
    private final boolean ofBundle;
    private final Map<VerifierKey, Term> terms = new LinkedHashMap<>();
    private final List<VerifierKey> mentioned = new ArrayList<>();
    private final List<KeyRotation> unused = new ArrayList<>();

    private record Term(long after, long until, boolean forNewest) {

        static final Term UNLIMITED = new Term(-1, Long.MAX_VALUE, true);

        boolean allows(long size) {
            return size > after && size <= until;
        }
    }

    KeyRing(String origin, List<VerifierKey> trusted) {
        this.origin = origin;
        this.ofBundle = trusted.isEmpty();
        trusted.stream()
                .filter(key -> key.name().equals(origin) && !key.isOfWitness())
                .forEach(key -> terms.put(key, Term.UNLIMITED));
    }

    void mention(VerifierKey key) {
        if (ofBundle && mentioned.isEmpty()) {
            terms.put(key, Term.UNLIMITED);
        }
        mentioned.add(key);
    }

    void announce(KeyRotation rotation) {
        unused.add(rotation);
        while (unused.removeIf(this::follow)) {
            // one that could be followed may make another one so
        }
    }

    /** Announcements that lead nowhere. */
    List<KeyRotation> unused() {
        return unused;
    }

    private boolean follow(KeyRotation rotation) {
        VerifierKey young = rotation.key();
        if (!rotation.origin().equals(origin)
                || !young.name().equals(origin)
                || !rotation.note().isSignedBy(young)) {
            return false;
        }
        Optional<VerifierKey> old = signerBefore(young, rotation, List.copyOf(terms.keySet()));
        if (old.isPresent()) {
            terms.merge(
                    old.get(), Term.UNLIMITED, (term, any) -> new Term(term.after, rotation.size(), term.forNewest));
            terms.put(young, new Term(rotation.size(), Long.MAX_VALUE, true));
            return true;
        }
        old = terms.containsKey(young) ? signerBefore(young, rotation, mentioned) : Optional.empty();
        old.ifPresent(key -> {
            terms.put(key, new Term(-1, rotation.size(), false));
            terms.put(young, new Term(rotation.size(), terms.get(young).until, terms.get(young).forNewest));
        });
        return old.isPresent();
    }

    private static Optional<VerifierKey> signerBefore(VerifierKey young, KeyRotation rotation, List<VerifierKey> keys) {
        return keys.stream()
                .filter(key -> !key.equals(young) && rotation.note().isSignedBy(key))
                .findFirst();
    }

    boolean isOfOther(Checkpoint checkpoint) {
        return !checkpoint.origin().equals(origin);
    }

    Optional<VerifierKey> signer(Checkpoint checkpoint, boolean newest) {
        List<VerifierKey> allowed = terms.entrySet().stream()
                .filter(entry -> entry.getValue().allows(checkpoint.size()))
                .filter(entry -> !newest || entry.getValue().forNewest)
                .map(Map.Entry::getKey)
                .toList();
        return isOfOther(checkpoint) ? Optional.empty() : checkpoint.note().signer(allowed);
    }
}
