package be.signaalhuis.query.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the figures of an answer lead to.
 *
 * @param figures the id of each figure, by where it stands in the answer, for {@code /v1/figures/{figure}/…}
 */
public record FigureLinks(Map<String, String> figures) {

    /**
     * For an answer of a figure of each of these.
     *
     * @param where tells the figure of one from that of another
     */
    public static <T> FigureLinks of(Collection<T> all, Function<T, Object> where, Function<T, String> figure) {
        var figures = new LinkedHashMap<String, String>();
        all.forEach(one -> figures.put(where.apply(one).toString(), figure.apply(one)));
        return new FigureLinks(figures);
    }

    /** For an answer of one figure. */
    public static FigureLinks to(String where, String figure) {
        return new FigureLinks(Map.of(where, figure));
    }
}
