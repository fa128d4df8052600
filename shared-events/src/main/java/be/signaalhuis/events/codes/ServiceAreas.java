package be.signaalhuis.events.codes;

import java.time.LocalDate;
import java.util.List;

/**
 * The municipalities that each desk (itself a municipality) serves, with dates. Genk's list is an
 * assumption: no plan or public page gives the historic one.
 */
public record ServiceAreas(List<Served> served) {

    /** One municipality served by a desk, from and until a day, both included; null is open-ended. */
    public record Served(Code desk, Code municipality, LocalDate validFrom, LocalDate validUntil) {

        boolean covers(LocalDate day) {
            return (validFrom == null || !validFrom.isAfter(day)) && (validUntil == null || !validUntil.isBefore(day));
        }
    }

    /** The areas that ship with the product. */
    public static ServiceAreas current() {
        return Current.AREAS;
    }

    /** Whether the desk served that municipality on that day. */
    public boolean serves(Code desk, Code municipality, LocalDate day) {
        return served.stream()
                .anyMatch(one -> one.desk().equals(desk) && one.municipality().equals(municipality) && one.covers(day));
    }

    /** Whether any desk at all served that municipality on that day. */
    public boolean isServed(Code municipality, LocalDate day) {
        return served.stream().anyMatch(one -> one.municipality().equals(municipality) && one.covers(day));
    }

    /** What one desk serves, over all time. */
    public List<Served> of(Code desk) {
        return served.stream().filter(one -> one.desk().equals(desk)).toList();
    }

    private static final class Current {

        static final ServiceAreas AREAS = new ServiceAreas(CodeRows.cells("service-areas.csv", 5)
                .map(cell ->
                        new Served(Code.of(cell[0]), Code.of(cell[1]), CodeRows.date(cell[2]), CodeRows.date(cell[3])))
                .toList());
    }
}
