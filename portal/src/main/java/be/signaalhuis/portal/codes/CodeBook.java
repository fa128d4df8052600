package be.signaalhuis.portal.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All code lists of one version, which desk serves which municipality, and where areas lie. */
public record CodeBook(String version, Map<String, CodeList> lists, List<Served> serviceAreas, List<Area> areas) {

    private static final CodeList NONE = new CodeList(List.of());

    public CodeBook {
        areas = areas == null ? List.of() : List.copyOf(areas);
    }

    /** One code; the days on which it can be used are both included, null is open. */
    public record Entry(
            String code,
            String parent,
            List<String> groups,
            Map<String, String> labels,
            LocalDate validFrom,
            LocalDate validUntil,
            String replacedBy) {

        public Entry {
            groups = groups == null ? List.of() : List.copyOf(groups);
        }

        boolean isValidOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
        }
    }

    /** A desk works for a municipality, from and until a day. */
    public record Served(String desk, String municipality, LocalDate validFrom, LocalDate validUntil) {}

    public List<Entry> list(String name) {
        return lists.getOrDefault(name, NONE).entries();
    }

    /** What can be chosen on a day; of the neighbourhoods of a municipality only those of its newest division. */
    List<Entry> offered(String list, LocalDate day) {
        return list(list).stream()
                .filter(entry -> entry.isValidOn(day) && !(list.equals("AREA") && isOfEarlierDivision(entry)))
                .toList();
    }

    private boolean isOfEarlierDivision(Entry area) {
        return area.parent() != null
                && list("AREA").stream()
                        .anyMatch(other -> other.parent() != null
                                && other.groups().equals(area.groups())
                                && other.parent().compareTo(area.parent()) > 0);
    }

    /** An area by its code; one that several divisions know is that of the newest. */
    Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    Optional<Entry> find(String list, String code) {
        return lists.getOrDefault(list, NONE).find(code);
    }
}
