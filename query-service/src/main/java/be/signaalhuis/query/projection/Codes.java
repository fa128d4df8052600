package be.signaalhuis.query.projection;

import be.signaalhuis.events.codes.Code;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Codes as the columns of a view hold them. */
public final class Codes {

    private static final int MOST_SHARED = 10_000;

    /** There are few codes and many rows: each is kept in memory once while a view is rebuilt. */
    private static final Map<String, String> SHARED = new ConcurrentHashMap<>();

    private Codes() {}

    public static String text(Code code) {
        return code == null ? null : shared(code.value());
    }

    /** Each code once, in the order given. */
    public static List<String> texts(Collection<Code> codes) {
        return switch (codes.size()) {
            case 0 -> List.of();
            case 1 -> List.of(text(codes.iterator().next()));
            default -> codes.stream().map(Codes::text).distinct().toList();
        };
    }

    private static String shared(String text) {
        var known = SHARED.get(text);
        if (known == null && SHARED.size() < MOST_SHARED) {
            SHARED.put(text, text);
        }
        return known == null ? text : known;
    }
}
