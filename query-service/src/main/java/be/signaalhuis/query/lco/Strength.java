package be.signaalhuis.query.lco;

import be.signaalhuis.events.codes.Code;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a family was scored in one life domain, the oldest score first; there is at least one. */
public record Strength(Code lifeDomain, List<StrengthScore> scores) {

    /** One score a day: a later one of that day takes its place. */
    Strength with(StrengthScore score) {
        return new Strength(
                lifeDomain,
                Stream.concat(scores.stream().filter(one -> !one.on().equals(score.on())), Stream.of(score))
                        .sorted(Comparator.comparing(StrengthScore::on))
                        .toList());
    }

    public StrengthScore baseline() {
        return scores.getFirst();
    }

    public StrengthScore latest() {
        return scores.getLast();
    }

    /** Latest score less baseline; null when it was scored on one day alone, for then nothing can be compared. */
    public Integer growth() {
        return scores.size() < 2 ? null : latest().score() - baseline().score();
    }

    public boolean hasGrown() {
        return growth() != null && growth() > 0;
    }
}
