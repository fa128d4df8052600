package be.signaalhuis.portal.lco.overleg;

import java.time.LocalDate;
import java.util.List;

/**
 * How strong a family stands in one life domain.
 *
 * @param growth latest score above the first; null when it was measured once
 * @param scores by day
 */
public record Strength(String lifeDomain, Score baseline, Score latest, Integer growth, List<Score> scores) {

    public Strength {
        scores = Overleg.orNone(scores);
    }

    /** @param score 1 in acute crisis to 5 strong */
    public record Score(LocalDate on, int score) {}
}
