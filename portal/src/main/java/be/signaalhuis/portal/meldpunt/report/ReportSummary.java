package be.signaalhuis.portal.meldpunt.report;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tells a report again in words, for those who check it and those who read it. */
@Component
public class ReportSummary {

    private static final List<String> DAYS = List.of("receivedOn", "facts.occurredFrom", "facts.occurredUntil");
    /** Told with the ground that they belong to. */
    private static final List<String> LINKS = List.of("mainGround.link", "additionalGrounds.link");

    private final Codes codes;
    private final Dates dates;

    ReportSummary(Codes codes, Dates dates) {
        this.codes = codes;
        this.dates = dates;
    }

    /** @param change where the part can be changed; null when it cannot */
    public record Group(Part part, List<Row> rows, String change) {}

    /** @param texts empty when nothing was filled in */
    public record Row(String field, List<String> texts) {}

    public List<Group> of(Form form) {
        return of(form, part -> null);
    }

    /** @param change where each part can be changed */
    public List<Group> of(Form form, Function<Part, String> change) {
        return Arrays.stream(Part.values())
                .map(part -> new Group(
                        part,
                        part.fields().stream()
                                .filter(field -> !LINKS.contains(field))
                                .map(field -> new Row(field, texts(form, field)))
                                .toList(),
                        change.apply(part)))
                .toList();
    }

    private List<String> texts(Form form, String field) {
        if (DAYS.contains(field)) {
            return form.values(field).stream().map(this::day).toList();
        }
        if (LINKS.contains(field + ".link")) {
            return grounds(form, field);
        }
        var coded = CodedField.ALL.get(field);
        return coded == null
                ? form.values(field)
                : form.values(field).stream()
                        .map(code -> codes.label(coded.list(), code))
                        .toList();
    }

    private String day(String typed) {
        return dates.typed(typed).map(dates::day).orElse(typed);
    }

    private List<String> grounds(Form form, String field) {
        var typed = form.typed().getOrDefault(field, List.of());
        var links = form.typed().getOrDefault(field + ".link", List.of());
        var grounds = new ArrayList<String>();
        for (int row = 0; row < typed.size(); row++) {
            if (!typed.get(row).isBlank()) {
                var link = row < links.size() ? codes.label("GROUND_LINK", links.get(row)) : "";
                grounds.add(codes.label("GROUND", typed.get(row).strip()) + (link.isEmpty() ? "" : " – " + link));
            }
        }
        return grounds;
    }
}
