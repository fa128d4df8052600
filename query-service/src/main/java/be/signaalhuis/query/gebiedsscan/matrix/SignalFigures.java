package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.figures.Counted;
import be.signaalhuis.query.figures.Figures;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells how signals are counted, so that all that happened to each signal that counts can be told. */
@Component
class SignalFigures implements Figures {

    @Override
    public String kind() {
        return SignalFigure.KIND;
    }

    @Override
    public String view() {
        return SignalProjection.VIEW;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.ANALYST, Role.SCANMANAGER);
    }

    @Override
    public Set<Class<?>> corrections() {
        return Set.of(SignalCorrected.class, SignalMerged.class, SignalRetracted.class);
    }

    @Override
    public Optional<Counted> find(Code municipality, String figure) {
        return SignalFigure.read(municipality, figure).map(SignalFigures::counted);
    }

    private static Counted counted(SignalFigure figure) {
        var parameters = new HashMap<String, Object>(figure.area().parameters());
        parameters.put("from", figure.period().from());
        parameters.put("until", figure.period().until());
        figure.codes().forEach((cut, code) -> parameters.put(cut.column(), code));
        return Counted.rows(
                        figure.position(), "views.gebiedsscan_signal", "signal_id", "1", condition(figure), parameters)
                .shieldedWhere(SignalWall.SHIELDED);
    }

    private static String condition(SignalFigure figure) {
        var cuts = figure.codes().keySet().stream().map(cut -> cut.column() + " = :" + cut.column());
        var always = Stream.of(
                "counted and municipality = :municipality and observed_from between :from and :until",
                figure.area().condition());
        return String.join(" and ", Stream.concat(always, cuts).toList());
    }
}
