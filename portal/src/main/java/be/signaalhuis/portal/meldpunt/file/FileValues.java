package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.meldpunt.file.ReportFile.Consent;
import be.signaalhuis.portal.meldpunt.file.ReportFile.Ground;
import be.signaalhuis.portal.page.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A report by the fields of the pages: codes as codes, days as people write them, and nothing for what was erased. */
@Component
class FileValues {

    private final Dates dates;

    FileValues(Dates dates) {
        this.dates = dates;
    }

    Map<String, List<String>> of(ReportFile file) {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, "receivedOn", dates.day(file.receivedOn()));
        put(values, "channel", file.channel());
        put(values, "reporterRole", file.reporterRole());
        facts(values, file.facts());
        put(values, "mainGround", file.mainGround());
        put(values, "mainGround.link", file.mainGroundLink());
        put(values, "additionalGrounds", file.additionalGrounds().stream().map(Ground::code));
        put(values, "additionalGrounds.link", file.additionalGrounds().stream().map(Ground::link));
        put(values, "domain", file.domain());
        put(values, "behaviour", file.behaviour());
        put(values, "expectation", file.expectation());
        if (file.otherParty() != null) {
            put(values, "otherParty.name", text(file.otherParty().name()));
            put(values, "otherParty.kind", file.otherParty().kind());
        }
        reporter(values, file);
        put(values, "consents", file.consents().stream().map(Consent::purpose));
        put(values, "consentSource", source(file));
        closure(values, file);
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private void facts(Map<String, List<String>> values, ReportFile.Facts facts) {
        if (facts != null) {
            put(values, "facts.description", text(facts.description()));
            put(values, "facts.occurredFrom", dates.day(facts.occurredFrom()));
            put(values, "facts.occurredUntil", dates.day(facts.occurredUntil()));
            put(values, "facts.municipality", facts.municipality());
            put(values, "facts.area", facts.area());
            put(values, "facts.place", text(facts.place()));
        }
    }

    private void reporter(Map<String, List<String>> values, ReportFile file) {
        if (file.reporter() != null) {
            put(values, "reporter.name", file.reporter().name());
            put(values, "reporter.phone", file.reporter().phone());
            put(values, "reporter.email", file.reporter().email());
            put(values, "reporter.language", file.reporter().language());
        }
        if (file.residence() != null) {
            put(values, "residence.municipality", file.residence().municipality());
        }
    }

    private void closure(Map<String, List<String>> values, ReportFile file) {
        put(values, "status", file.status());
        values.put("outcomes", file.outcomes());
        put(values, "closedOn", day(file.closedOn()));
        put(values, "referredTo", file.referredTo());
        put(values, "explanation", text(file.explanation()));
        put(values, "withdrawnOn", day(file.withdrawnOn()));
        put(values, "cause", file.withdrawalCause());
    }

    /** The page has one source for all; the first that is known speaks for them. */
    private static String source(ReportFile file) {
        return file.consents().stream()
                .map(Consent::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String day(LocalDate day) {
        return dates.day(day);
    }

    private static String text(Personal personal) {
        return personal == null ? null : personal.text();
    }

    private static void put(Map<String, List<String>> values, String field, String value) {
        values.put(field, value == null || value.isEmpty() ? List.of() : List.of(value));
    }

    private static void put(Map<String, List<String>> values, String field, Stream<String> several) {
        values.put(field, several.map(value -> value == null ? "" : value).toList());
    }
}
