package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.figures.Counted;
import be.signaalhuis.query.figures.FigureId;
import be.signaalhuis.query.figures.Figures;
import be.signaalhuis.query.meldpunt.ReaderArea;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells how the reports of a year are counted, so that all that happened to each report that counts can be told. */
@Component
class AnnualFigures implements Figures {

    static final String KIND = "meldpunt";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String view() {
        return AnnualReportProjection.VIEW;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.INTAKE, Role.POLICY);
    }

    /** A closed report that is opened again tells something new. */
    @Override
    public Set<Class<?>> corrections() {
        return Set.of(DiscriminationReportCorrected.class, DiscriminationReportWithdrawn.class);
    }

    @Override
    public Optional<Counted> find(Code municipality, String id) {
        return FigureId.ofYear(id, municipality, 3)
                .flatMap(read -> Figure.find(read.part(1), read.part(2))
                        .map(figure -> counted(figure, read, ReaderArea.of(municipality))));
    }

    private static Counted counted(Figure figure, FigureId id, ReaderArea area) {
        var parameters = new HashMap<String, Object>(CountedRows.parameters(area, id.year(), id.year()));
        parameters.put("codes", figure.codes().toArray(String[]::new));
        return Counted.rows(
                id.position(),
                CountedRows.TABLE,
                "report_id",
                "1",
                CountedRows.CONDITION + " and " + figure.condition(),
                parameters);
    }
}
