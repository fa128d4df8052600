package be.signaalhuis.verifier.note;

import java.util.Arrays;

/** One line under a note: who says to have signed it, and the signature. */
record NoteSignature(String name, byte[] keyId, byte[] signature) {

    private static final String DASH = "— ";
    private static final int ID_LENGTH = 4;

    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new IllegalArgumentException("a signature line is a dash, a name and base64");
        }
        String name = line.substring(DASH.length(), space);
        byte[] bytes = Base64Text.bytesOf(line.substring(space + 1));
        if (!isName(name) || bytes.length <= ID_LENGTH) {
            throw new IllegalArgumentException("a signature line has a name and more than four bytes");
        }
        return new NoteSignature(
                name, Arrays.copyOf(bytes, ID_LENGTH), Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length));
    }

    static boolean isName(String text) {
        return !text.isEmpty()
                && text.chars().noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
