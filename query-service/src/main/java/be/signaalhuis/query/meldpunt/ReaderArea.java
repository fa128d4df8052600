package be.signaalhuis.query.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.ServiceAreas;
import be.signaalhuis.events.codes.ServiceAreas.Served;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The reports that a desk may see: whose facts or whose reporter's residence lie in the area it served
 * at the time of the facts or of the report, and those it registered itself.
 */
public record ReaderArea(Code desk, List<Served> served) {

    /** For tables with the columns desk, municipality, facts_on, residence and received_on. */
    public static final String CONDITION = """
            (desk = :areaDesk or exists (
                select from unnest(:areaMunicipality::text[], :areaFrom::date[], :areaUntil::date[])
                            as area (served, valid_from, valid_until)
                where area.served = municipality and facts_on between area.valid_from and area.valid_until
                   or area.served = residence and received_on between area.valid_from and area.valid_until))
            """;

    public static ReaderArea of(Code desk) {
        return new ReaderArea(desk, ServiceAreas.current().of(desk));
    }

    /** What {@link #CONDITION} needs. */
    public Map<String, Object> parameters() {
        return Map.of(
                "areaDesk", desk.value(),
                "areaMunicipality", column(one -> one.municipality().value()),
                "areaFrom", column(one -> orElse(one.validFrom(), "-infinity")),
                "areaUntil", column(one -> orElse(one.validUntil(), "infinity")));
    }

    /** The same rule for one report at hand. */
    public boolean covers(
            Code registeredBy, Code municipality, LocalDate factsOn, Code residence, LocalDate receivedOn) {
        return desk.equals(registeredBy) || serves(municipality, factsOn) || serves(residence, receivedOn);
    }

    private boolean serves(Code municipality, LocalDate day) {
        return municipality != null && new ServiceAreas(served).serves(desk, municipality, day);
    }

    private String[] column(Function<Served, String> property) {
        return served.stream().map(property).toArray(String[]::new);
    }

    private static String orElse(LocalDate day, String open) {
        return day == null ? open : day.toString();
    }
}
