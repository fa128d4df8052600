package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;

/** A row as it is stored now, without what is personal or long: only what its leaf is made of. */
record Stored(long globalIndex, String identifier, LeafData data, byte[] hash) {

    static Stored of(Fields row, LogKind kind) {
        LeafData data = kind.leaf(row);
        return new Stored(row.number("globalIndex"), kind.identifier(row), data, data.hash());
    }

    byte[] hashAt(long otherGlobalIndex) {
        return data.at(otherGlobalIndex).hash();
    }
}
