package be.signaalhuis.verifier.json;

import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a JSON object, each asked for as what it should be. A null counts as a field that is not there. */
public final class Fields {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);

    private final Map<?, ?> values;

    private Fields(Map<?, ?> values) {
        this.values = values;
    }

    static Fields of(String what, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        throw new Unreadable(what + " is not an object");
    }

    public Set<?> names() {
        return values.keySet();
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public String text(String name) {
        return as(String.class, name);
    }

    public String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    public long number(String name) {
        BigInteger number = integer(name);
        if (number.compareTo(LARGEST) > 0 || number.compareTo(SMALLEST) < 0) {
            throw new Unreadable(name + " is too large a number");
        }
        return number.longValue();
    }

    /** A number from 0 on. */
    public long count(String name) {
        long number = number(name);
        if (number < 0) {
            throw new Unreadable(name + " is below 0");
        }
        return number;
    }

    /** A number or a text, as it is written. */
    public String written(String name) {
        return values.get(name) instanceof BigInteger number ? number.toString() : text(name);
    }

    public BigInteger integer(String name) {
        return as(BigInteger.class, name);
    }

    public byte[] bytes(String name) {
        return decoded(name, text(name));
    }

    public Fields fields(String name) {
        return of(name, values.get(name));
    }

    public List<?> list(String name) {
        return has(name) ? as(List.class, name) : List.of();
    }

    /** A list of bytes, each in base64. */
    public List<byte[]> listOfBytes(String name) {
        return list(name).stream()
                .map(value -> {
                    if (value instanceof String text) {
                        return decoded(name, text);
                    }
                    throw new Unreadable(name + " is not a list of base64");
                })
                .toList();
    }

    private <T> T as(Class<T> type, String name) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new Unreadable(value == null ? name + " is not there" : name + " is not what it should be");
        }
        return type.cast(value);
    }

    private static byte[] decoded(String name, String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (text.length() % 4 == 0) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below, and the value itself is nobody's business
        }
        throw new Unreadable(name + " is not base64");
    }
}
