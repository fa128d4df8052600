package be.signaalhuis.verifier.note;

import be.signaalhuis.verifier.tree.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;

/** A key as C2SP writes it: {@code name+hex(id)+base64(kind ‖ public key)}. Two are one when their texts are. */
public final class VerifierKey {

    static final byte LOG = 1;
    static final byte WITNESS = 4;

    private final String vkey;
    private final String name;
    private final byte kind;
    private final byte[] id;
    private final PublicKey key;

    private VerifierKey(String vkey, String name, byte[] id, byte[] material) {
        this.vkey = vkey;
        this.name = name;
        this.id = id;
        this.kind = material[0];
        this.key = Ed25519.key(Arrays.copyOfRange(material, 1, material.length));
    }

    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.strip().split("\\+", 3);
        if (parts.length != 3 || !NoteSignature.isName(parts[0])) {
            throw new IllegalArgumentException("a key looks like name+12345678+base64, not like “" + vkey + "”");
        }
        byte[] material = Base64Text.bytesOf(parts[2]);
        if (material.length == 0 || material[0] != LOG && material[0] != WITNESS) {
            throw new IllegalArgumentException("only Ed25519 keys of logs (1) and of witnesses (4) are known: " + vkey);
        }
        byte[] id = idOf(parts[0], material);
        if (!HexFormat.of().formatHex(id).equals(parts[1])) {
            throw new IllegalArgumentException("the id of the key is not that of its name and bytes: " + vkey);
        }
        return new VerifierKey(vkey.strip(), parts[0], id, material);
    }

    private static byte[] idOf(String name, byte[] material) {
        return Arrays.copyOf(Hashes.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), material), 4);
    }

    public String name() {
        return name;
    }

    /** Name and id, to tell two keys of one name apart. */
    public String label() {
        return name + "+" + HexFormat.of().formatHex(id);
    }

    public boolean isOfWitness() {
        return kind == WITNESS;
    }

    boolean made(NoteSignature line) {
        return line.name().equals(name) && Arrays.equals(line.keyId(), id);
    }

    boolean verifies(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_LENGTH && Ed25519.verifies(key, message, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && that.vkey.equals(vkey);
    }

    @Override
    public int hashCode() {
        return vkey.hashCode();
    }

    @Override
    public String toString() {
        return vkey;
    }
}
