package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.figures.Counted;
import be.signaalhuis.query.figures.FigureId;
import be.signaalhuis.query.figures.Figures;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells how often in a year something was found to be no signal; such an event holds nothing that could be shielded. */
@Component
class NotRetainedFigures implements Figures {

    private static final String KIND = "not-retained";

    static String id(Code municipality, Year year, long position) {
        return FigureId.of(KIND, municipality, position, year);
    }

    @Override
    public String kind() {
        return KIND;
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
        return Set.of();
    }

    @Override
    public Optional<Counted> find(Code municipality, String figure) {
        return FigureId.ofYear(figure, municipality, 1)
                .map(id -> Counted.rows(
                        id.position(),
                        "views.gebiedsscan_signal",
                        "signal_id",
                        "1",
                        NotRetained.COUNTED,
                        parameters(municipality, id.year())));
    }

    static Map<String, Object> parameters(Code municipality, Year year) {
        return Map.of(
                "municipality", municipality.value(),
                "from", year.atDay(1),
                "until", year.atDay(year.length()));
    }
}
