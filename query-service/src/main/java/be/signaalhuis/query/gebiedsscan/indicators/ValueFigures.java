package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.IndicatorValueCorrected;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.figures.Counted;
import be.signaalhuis.query.figures.FigureId;
import be.signaalhuis.query.figures.Figures;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells why a value of an indicator is what it is: as its source gave it, and as it was corrected; 0 before it came. */
@Component
class ValueFigures implements Figures {

    private static final String KIND = "indicator";
    private static final String TABLE = "views.gebiedsscan_indicator";
    private static final String CONDITION = "value_id = :value and municipality = :municipality";

    private final JdbcClient sql;

    ValueFigures(JdbcClient sql) {
        this.sql = sql;
    }

    static String id(KeptValue value, long position) {
        return FigureId.of(KIND, value.first().municipality(), position, value.id());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String view() {
        return IndicatorProjection.VIEW;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.ANALYST, Role.SCANMANAGER);
    }

    @Override
    public Set<Class<?>> corrections() {
        return Set.of(IndicatorValueCorrected.class);
    }

    /** A value that was never recorded is none, and not 0. */
    @Override
    public Optional<Counted> find(Code municipality, String figure) {
        return FigureId.read(figure, municipality, 1)
                .flatMap(id -> id.id(0).map(value -> counted(municipality, value, id.position())))
                .filter(this::isThere);
    }

    private static Counted counted(Code municipality, UUID value, long position) {
        Map<String, Object> parameters = Map.of("value", value, "municipality", municipality.value());
        return Counted.rows(position, TABLE, "value_id", "value::numeric", CONDITION, parameters);
    }

    private boolean isThere(Counted counted) {
        return sql.sql("select exists (select from " + TABLE + " where " + CONDITION + ")")
                .params(counted.parameters())
                .query(Boolean.class)
                .single();
    }
}
