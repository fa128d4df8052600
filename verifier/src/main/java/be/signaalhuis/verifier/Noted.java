package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.json.Unreadable;
import be.signaalhuis.verifier.tree.Hashes;

/** What the Merkle log noted of a row at the time. */
record Noted(long leaf, long globalIndex, String identifier, byte[] hash) {

    static Noted of(Fields log) {
        byte[] hash = log.bytes("hash");
        if (hash.length != Hashes.LENGTH) {
            throw new Unreadable("a hash has 32 bytes");
        }
        return new Noted(log.number("leaf"), log.number("globalIndex"), log.text("identifier"), hash);
    }
}
