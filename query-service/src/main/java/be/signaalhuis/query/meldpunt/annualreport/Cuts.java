package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.projection.Codes;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Arranges the counts of one year by cut, and adds the cuts that follow from others. */
final class Cuts {

    private Cuts() {}

    static YearCounts of(List<AnnualCounts.CountedRow> rows) {
        var year = rows.stream().filter(row -> row.cut() == null).findFirst().orElseThrow();
        var cuts = new EnumMap<Cut, Map<String, Long>>(Cut.class);
        rows.stream()
                .filter(row -> row.cut() != null && row.code() != null)
                .forEach(row -> add(cuts, Cut.valueOf(row.cut()), row.code(), row.reports()));
        cuts.getOrDefault(Cut.MAIN_GROUND, Map.of())
                .forEach((ground, reports) -> entry(CodeListName.GROUND, ground)
                        .flatMap(entry -> entry.groups().stream())
                        .filter(group -> isReportGroup(group))
                        .forEach(group -> add(cuts, Cut.MAIN_GROUND_GROUPS, group.value(), reports)));
        cuts.getOrDefault(Cut.DOMAIN, Map.of())
                .forEach((domain, reports) -> add(cuts, Cut.DOMAIN_WITH_PARENTS, parentOf(domain), reports));
        cuts.replaceAll(Cuts::inOrderOfTheList);
        return new YearCounts(year.reports(), year.files(), year.outside(), cuts);
    }

    /** The codes whose reports count under this code of a cut. */
    static List<String> members(Cut cut, Code code) {
        return switch (cut) {
            case MAIN_GROUND_GROUPS ->
                Codes.texts(CodeLists.current().list(CodeListName.GROUND).inGroup(code));
            case DOMAIN_WITH_PARENTS ->
                CodeLists.current().list(CodeListName.DOMAIN).entries().stream()
                        .map(entry -> entry.code().value())
                        .filter(domain -> parentOf(domain).equals(code.value()))
                        .toList();
            default -> List.of(code.value());
        };
    }

    private static void add(Map<Cut, Map<String, Long>> cuts, Cut cut, String code, long reports) {
        cuts.computeIfAbsent(cut, any -> new LinkedHashMap<>()).merge(code, reports, Long::sum);
    }

    private static Stream<CodeEntry> entry(CodeListName list, String code) {
        return CodeLists.current().list(list).find(Code.of(code)).stream();
    }

    private static boolean isReportGroup(Code group) {
        return CodeLists.current().list(CodeListName.REPORT_GROUP).find(group).isPresent();
    }

    private static String parentOf(String domain) {
        return entry(CodeListName.DOMAIN, domain)
                .filter(entry -> entry.parent() != null)
                .map(entry -> entry.parent().value())
                .findFirst()
                .orElse(domain);
    }

    /** Equal counts are equal bytes only when their order is fixed; codes of no list come last. */
    private static Map<String, Long> inOrderOfTheList(Cut cut, Map<String, Long> counts) {
        var order = CodeLists.current().list(cut.codes()).entries().stream()
                .map(entry -> entry.code().value())
                .toList();
        var sorted = new LinkedHashMap<String, Long>();
        counts.keySet().stream()
                .sorted(Comparator.<String>comparingInt(
                                code -> order.contains(code) ? order.indexOf(code) : Integer.MAX_VALUE)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(code -> sorted.put(code, counts.get(code)));
        return sorted;
    }
}
