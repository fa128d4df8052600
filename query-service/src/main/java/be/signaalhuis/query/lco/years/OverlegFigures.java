package be.signaalhuis.query.lco.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.figures.Counted;
import be.signaalhuis.query.figures.Figures;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells how a year of consultations is counted. A file is a family: its ids are for the coordinator and the auditor. */
@Component
class OverlegFigures implements Figures {

    private static final String FILES_OF_FACTS = "global_index in (select position from fact where %s)";
    private static final String NOTHING = "false";

    @Override
    public String kind() {
        return OverlegFigureId.KIND;
    }

    @Override
    public String view() {
        return OverlegYearsProjection.VIEW;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.LCO, Role.POLICY);
    }

    @Override
    public Set<Class<?>> corrections() {
        return Set.of(LocalClientOverlegCorrected.class, MeetingCorrected.class, StrengthCorrected.class);
    }

    @Override
    public Optional<Counted> find(Code municipality, String id) {
        return OverlegFigureId.read(id).map(figure -> counted(municipality, figure));
    }

    private static Counted counted(Code municipality, OverlegFigureId id) {
        var counting = id.figure().counting();
        var parameters = OverlegFacts.parameters(municipality, id.year());
        parameters.put("code", id.code());
        return new Counted(
                id.position(),
                id.day() == null ? null : OverlegFacts.startOf(id.day()),
                OverlegVersions.of(counting.states()),
                FILES_OF_FACTS.formatted(counting.evidence()),
                NOTHING,
                parameters);
    }
}
