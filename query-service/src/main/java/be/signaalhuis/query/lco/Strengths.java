package be.signaalhuis.query.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.lco.StrengthMeasured;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The strengths of a family (codes-and-rules 4.3), life domain by life domain in the order of their codes. */
public record Strengths(List<Strength> all) {

    static final Strengths NONE = new Strengths(List.of());

    Strengths after(OverlegEvent next) {
        return switch (next) {
            case StrengthMeasured event -> with(event.lifeDomain(), event.measuredOn(), event.score());
            case StrengthCorrected event -> with(event.lifeDomain(), event.measuredOn(), event.score());
            default -> this;
        };
    }

    public Strengths with(Code lifeDomain, LocalDate day, int score) {
        var before = all.stream()
                .filter(one -> one.lifeDomain().equals(lifeDomain))
                .findFirst()
                .orElse(new Strength(lifeDomain, List.of()));
        var others = all.stream().filter(one -> !one.lifeDomain().equals(lifeDomain));
        return new Strengths(Stream.concat(others, Stream.of(before.with(new StrengthScore(day, score))))
                .sorted(Comparator.comparing(Strength::lifeDomain))
                .toList());
    }

    /** As they were at the end of that day. */
    public Strengths until(LocalDate day) {
        return new Strengths(all.stream()
                .map(one -> new Strength(
                        one.lifeDomain(),
                        one.scores().stream()
                                .filter(score -> !score.on().isAfter(day))
                                .toList()))
                .filter(one -> !one.scores().isEmpty())
                .toList());
    }

    /** In how many life domains the latest score is higher than the first one. */
    public long grown() {
        return all.stream().filter(Strength::hasGrown).count();
    }
}
