package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;

/**
 * A row as it is stored now, without what is personal or long.
 *
 * @param data what its leaf is made of; null when nobody will ask for it at another place
 */
record Stored(long globalIndex, String identifier, LeafData data, byte[] hash) {

    static Stored of(Fields row, LogKind kind) {
        LeafData data = kind.leaf(row);
        return new Stored(row.number("globalIndex"), kind.identifier(row), data, data.hash());
    }

    Stored withoutData() {
        return new Stored(globalIndex, identifier, null, hash);
    }

    byte[] hashAt(long otherGlobalIndex) {
        return data == null ? new byte[0] : data.at(otherGlobalIndex).hash();
    }
}
