package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.changing.Unit;
import be.signaalhuis.portal.meldpunt.file.ReportFile.Consent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The body of a correction: what changed and nothing else; null empties a field. */
final class CorrectionBody {

    private final Map<String, Object> report;
    private final Map<String, Object> body = new LinkedHashMap<>();

    private CorrectionBody(Map<String, Object> report) {
        this.report = report;
    }

    /**
     * @param report as it should be
     * @param before the consents as they stand, which keep their day
     */
    static Map<String, Object> of(
            String reason,
            List<? extends Unit> changed,
            Map<String, Object> report,
            List<Consent> before,
            LocalDate today) {
        var correction = new CorrectionBody(report);
        correction.body.put("reason", reason);
        changed.forEach(unit -> correction.put(unit.name(), before, today));
        return correction.body;
    }

    private void put(String name, List<Consent> before, LocalDate today) {
        if (name.equals("consents")) {
            body.put(name, consents(before, today));
        } else if (name.startsWith("facts.")) {
            var field = name.substring("facts.".length());
            part(body, "facts").put(field, part(report, "facts").get(field));
        } else if (name.contains(".")) {
            // Who reports, whom it is about, and where they live are each replaced as a whole.
            var whole = name.substring(0, name.indexOf('.'));
            body.put(whole, report.get(whole));
        } else if (name.equals("additionalGrounds")) {
            body.put(name, report.getOrDefault(name, List.of()));
        } else {
            body.put(name, report.get(name));
        }
    }

    /** A consent given before keeps its day; a new one is of today. */
    private List<Map<String, Object>> consents(List<Consent> before, LocalDate today) {
        return list(report.get("consents")).stream()
                .map(one -> {
                    var consent = new LinkedHashMap<>(one);
                    consent.put(
                            "givenOn",
                            before.stream()
                                    .filter(known -> known.purpose().equals(one.get("purpose")))
                                    .map(Consent::givenOn)
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElse(today)
                                    .toString());
                    return (Map<String, Object>) consent;
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.computeIfAbsent(name, missing -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
