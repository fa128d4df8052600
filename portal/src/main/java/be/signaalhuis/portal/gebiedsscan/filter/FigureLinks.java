package be.signaalhuis.portal.gebiedsscan.filter;

import java.util.Map;

/**
 * Where an answer leads to.
 *
 * @param figures the id of each figure, by where it stands in the answer
 */
public record FigureLinks(Map<String, String> figures) {

    public static final FigureLinks NONE = new FigureLinks(Map.of());

    public FigureLinks {
        figures = figures == null ? Map.of() : Map.copyOf(figures);
    }

    /** The id of the figure that stands there; null when there is none. */
    public String figure(String place) {
        return figures.get(place);
    }
}
