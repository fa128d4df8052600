package be.signaalhuis.verifier.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Text with signatures under it (c2sp.org/signed-note). What it says is nothing before a trusted key has signed it. */
public final class Note {

    private static final int MOST_LINES = 100;

    private final String whole;
    private final String text;
    private final List<NoteSignature> signatures;

    private Note(String whole, String text, List<NoteSignature> signatures) {
        this.whole = whole;
        this.text = text;
        this.signatures = signatures;
    }

    public static Note parse(String note) {
        int split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("not a signed note: text, an empty line, signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(split + 2).split("\n")) {
            signatures.add(NoteSignature.parse(line));
        }
        if (signatures.size() > MOST_LINES) {
            throw new IllegalArgumentException("more signatures than a note may have");
        }
        return new Note(note, note.substring(0, split + 1), List.copyOf(signatures));
    }

    /** With its last newline, as it is signed. */
    public String text() {
        return text;
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** The first of these keys that signed, unless a signature of one of them is false: then the whole note is. */
    public Optional<VerifierKey> signer(Collection<VerifierKey> trusted) {
        Optional<VerifierKey> signer = Optional.empty();
        for (VerifierKey key : trusted) {
            for (NoteSignature line : signatures) {
                if (key.made(line)) {
                    if (!key.verifies(bytes(text), line.signature())) {
                        return Optional.empty();
                    }
                    signer = signer.isPresent() ? signer : Optional.of(key);
                }
            }
        }
        return signer;
    }

    public boolean isSignedBy(VerifierKey key) {
        return signer(List.of(key)).isPresent();
    }

    /** When this witness says to have seen this checkpoint (c2sp.org/tlog-cosignature); empty if it does not, or falsely. */
    public Optional<Instant> cosignedBy(VerifierKey witness) {
        return signatures.stream()
                .filter(witness::made)
                .filter(line -> line.signature().length == Long.BYTES + Ed25519.SIGNATURE_LENGTH)
                .map(line -> cosignature(witness, ByteBuffer.wrap(line.signature())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Instant> cosignature(VerifierKey witness, ByteBuffer bytes) {
        long seconds = bytes.getLong();
        byte[] signature = new byte[Ed25519.SIGNATURE_LENGTH];
        bytes.get(signature);
        String message = "cosignature/v1\ntime " + seconds + "\n" + text;
        return seconds >= 0 && seconds <= Instant.MAX.getEpochSecond() && witness.verifies(bytes(message), signature)
                ? Optional.of(Instant.ofEpochSecond(seconds))
                : Optional.empty();
    }

    public boolean namesWitness(VerifierKey witness) {
        return signatures.stream().anyMatch(witness::made);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return whole;
    }
}
