package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.figures.Counted;
import be.signaalhuis.query.figures.Figures;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells how opportunity structures are counted. */
@Component
public class StructureFigures implements Figures {

    StructureFigures() {}

    /** Those of an area that are there at a position. */
    public static String open(Code municipality, String area, long position) {
        return new StructureFigure(StructureCount.OPEN, null, area, null, position).id(municipality);
    }

    @Override
    public String kind() {
        return StructureFigure.KIND;
    }

    @Override
    public String view() {
        return StructureProjection.VIEW;
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
        return StructureFigure.read(municipality, figure)
                .map(read -> Counted.rows(
                        read.position(),
                        "views.gebiedsscan_structure",
                        "structure_id",
                        "1",
                        read.condition(),
                        read.parameters(municipality)));
    }
}
