package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.lco.StrengthMeasured;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** How strong the family stood, each time it was scored together. */
record Strengths(Map<Measured, Integer> scores) {

    static final Strengths NONE = new Strengths(Map.of());

    /** A life domain is scored once a day. */
    record Measured(LocalDate on, Code lifeDomain) {}

    Strengths after(OverlegEvent next) {
        return switch (next) {
            case StrengthMeasured event -> with(new Measured(event.measuredOn(), event.lifeDomain()), event.score());
            case StrengthCorrected event -> with(new Measured(event.measuredOn(), event.lifeDomain()), event.score());
            default -> this;
        };
    }

    /** Null when nobody scored it that day. */
    Integer score(LocalDate day, Code lifeDomain) {
        return scores.get(new Measured(day, lifeDomain));
    }

    private Strengths with(Measured what, int score) {
        var next = new LinkedHashMap<>(scores);
        next.put(what, score);
        return new Strengths(next);
    }
}
