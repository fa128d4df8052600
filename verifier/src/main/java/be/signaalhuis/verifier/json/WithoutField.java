package be.signaalhuis.verifier.json;

import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An object without one of its fields, every other byte as it was: what was signed is hashed as it was served. */
public final class WithoutField {

    private WithoutField() {}

    public static byte[] of(byte[] object, String name) {
        try (JsonParser parser = Json.parser(object)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                int from = (int) parser.currentTokenLocation().getByteOffset();
                boolean it = parser.currentName().equals(name);
                parser.nextToken();
                parser.skipChildren();
                if (it) {
                    parser.finishToken();
                    int until = (int) parser.currentLocation().getByteOffset();
                    return cut(object, from, until);
                }
            }
        } catch (JacksonException e) {
            throw new Unreadable("not JSON");
        }
        throw new Unreadable(name + " is not there");
    }

    /** With the comma before it, or else the one after it. */
    private static byte[] cut(byte[] object, int from, int until) {
        int start = from;
        int end = until;
        if (object[from - 1] == ',') {
            start--;
        } else if (object[until] == ',') {
            end++;
        }
        byte[] rest = Arrays.copyOf(object, object.length - (end - start));
        System.arraycopy(object, end, rest, start, object.length - end);
        return rest;
    }
}
