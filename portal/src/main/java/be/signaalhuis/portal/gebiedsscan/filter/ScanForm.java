package be.signaalhuis.portal.gebiedsscan.filter;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Stand;
import be.signaalhuis.portal.page.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the filter from what was chosen and typed, and writes it there again. */
@Component
public class ScanForm {

    /** What the service calls these fields. */
    private static final Map<String, String> FIELDS = Map.of(
            "from", ScanFilter.FROM,
            "until", ScanFilter.UNTIL,
            "asKnownOn", ScanFilter.STAND,
            "lifeDomain", ScanFilter.LIFE_DOMAIN);

    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    ScanForm(Codes codes, Dates dates, Texts texts) {
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /** What was read, and the form as the page shows it: with days as people write them. */
    public record Filled(ScanFilter filter, Form form) {}

    public Filled read(Form sent) {
        var issues = new ArrayList<FieldIssue>();
        var shown = new LinkedHashMap<>(sent.typed());
        var from = day(ScanFilter.FROM, sent, shown, issues);
        var until = day(ScanFilter.UNTIL, sent, shown, issues);
        if (from != null && until != null && until.isBefore(from)) {
            issues.add(new FieldIssue(ScanFilter.UNTIL, texts.of("scan.error.order")));
        }
        var stand = Stand.of(sent.value(ScanFilter.STAND), dates);
        if (stand.isWrong()) {
            issues.add(new FieldIssue(ScanFilter.STAND, texts.of(stand.error())));
        }
        shown.put(ScanFilter.STAND, List.of(stand.shown()));
        var filter = new ScanFilter(from, until, stand.isWrong() ? Stand.NOW : stand, lifeDomain(sent));
        return new Filled(filter, Form.of(shown).with(issues));
    }

    /** What the service has against it. */
    public static List<FieldIssue> issues(Refusal refusal) {
        return refusal.problem().issues().stream()
                .map(issue -> new FieldIssue(FIELDS.getOrDefault(issue.name(), issue.name()), issue.detail()))
                .toList();
    }

    private LocalDate day(String field, Form sent, Map<String, List<String>> shown, List<FieldIssue> issues) {
        if (sent.isEmpty(field)) {
            return null;
        }
        var day = dates.typed(sent.value(field));
        day.ifPresentOrElse(
                found -> shown.put(field, List.of(dates.day(found))),
                () -> issues.add(new FieldIssue(field, texts.of("scan.error.day"))));
        return day.orElse(null);
    }

    /** An unknown one in an address restricts nothing. */
    private String lifeDomain(Form sent) {
        var chosen = sent.value(ScanFilter.LIFE_DOMAIN);
        return codes.book().list("LIFE_DOMAIN").stream()
                        .anyMatch(entry -> entry.code().equals(chosen))
                ? chosen
                : "";
    }
}
