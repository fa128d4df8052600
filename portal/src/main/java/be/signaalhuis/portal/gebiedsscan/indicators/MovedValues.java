package be.signaalhuis.portal.gebiedsscan.indicators;

import be.signaalhuis.portal.gebiedsscan.indicators.IndicatorMove.ValueOfPeriod;
import be.signaalhuis.portal.gebiedsscan.indicators.MovedValue.Told;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts values that moved into words. */
@Component
public class MovedValues {

    private final IndicatorWords words;

    MovedValues(IndicatorWords words) {
        this.words = words;
    }

    /** @param lifeDomain null for indicators of the area as a whole */
    public Stream<MovedValue> of(String lifeDomain, List<IndicatorMove> moves) {
        return moves == null ? Stream.empty() : moves.stream().map(move -> moved(lifeDomain, move));
    }

    private MovedValue moved(String lifeDomain, IndicatorMove move) {
        var delta = move.delta();
        return new MovedValue(
                lifeDomain,
                move,
                IndicatorWords.source(move.source()),
                told(move.from()),
                told(move.to()),
                delta == null ? null : IndicatorWords.number(delta.abs()),
                IndicatorWords.direction(delta));
    }

    private Told told(ValueOfPeriod value) {
        return value == null
                ? null
                : new Told(IndicatorWords.number(value.value()), words.period(value.periodFrom(), value.periodUntil()));
    }
}
