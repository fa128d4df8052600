package be.signaalhuis.portal.meldpunt.report;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One form being read: finds what each value means, and everything that is wrong with it. */
final class Reading {

    private static final int MOST_NAMED = 6;

    private final Form form;
    private final Choices choices;
    private final Dates dates;
    private final Texts texts;
    private final List<FieldIssue> issues = new ArrayList<>();
    private final Map<String, List<String>> coded;
    private final List<Integer> groundRows = new ArrayList<>();

    Reading(Form form, Choices choices, Dates dates, Texts texts) {
        this.form = form;
        this.choices = choices;
        this.dates = dates;
        this.texts = texts;
        this.coded = new LinkedHashMap<>(form.typed());
    }

    ReportRead read() {
        var body = body();
        Part.required().stream()
                .filter(form::isEmpty)
                .forEach(field -> issues.add(new FieldIssue(field, texts.of("report.required." + field))));
        return new ReportRead(body, issues, coded, groundRows);
    }

    private Map<String, Object> body() {
        return new Body()
                .with("receivedOn", day("receivedOn"))
                .with("channel", chosen("channel"))
                .with("reporterRole", chosen("reporterRole"))
                .with("reporter", reporter())
                .with("facts", facts())
                .with("residence", new Body().with("municipality", meant("residence.municipality")))
                .with("mainGround", mainGround())
                .with("additionalGrounds", additionalGrounds())
                .with("domain", chosen("domain"))
                .with("behaviour", chosen("behaviour"))
                .with("expectation", chosen("expectation"))
                .with("otherParty", otherParty())
                .with("consents", consents())
                .fields();
    }

    private Body reporter() {
        return new Body()
                .with("name", text("reporter.name"))
                .with("phone", text("reporter.phone"))
                .with("email", text("reporter.email"))
                .with("language", text("reporter.language"));
    }

    private Body facts() {
        return new Body()
                .with("municipality", meant("facts.municipality"))
                .with("occurredFrom", day("facts.occurredFrom"))
                .with("occurredUntil", day("facts.occurredUntil"))
                .with("area", meant("facts.area"))
                .with("place", text("facts.place"))
                .with("description", text("facts.description"));
    }

    private Body otherParty() {
        return new Body().with("kind", chosen("otherParty.kind")).with("name", text("otherParty.name"));
    }

    private Body mainGround() {
        return ground(meant("mainGround"), chosen("mainGround.link"));
    }

    private List<Map<String, Object>> additionalGrounds() {
        var typed = form.typed().getOrDefault("additionalGrounds", List.of());
        var links = form.typed().getOrDefault("additionalGrounds.link", List.of());
        var codes = new ArrayList<>(typed);
        var grounds = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < typed.size(); row++) {
            var code = meant("additionalGrounds", ReportRead.row(row), typed.get(row));
            if (code != null) {
                codes.set(row, code);
                grounds.add(ground(code, row < links.size() ? orNull(links.get(row)) : null)
                        .fields());
                groundRows.add(row);
            }
        }
        coded.put("additionalGrounds", List.copyOf(codes));
        return grounds;
    }

    private static Body ground(String code, String link) {
        return code == null ? new Body() : new Body().with("code", code).with("link", link);
    }

    private List<Map<String, Object>> consents() {
        var givenOn = dates.typed(form.value("receivedOn")).map(Object::toString);
        return form.values("consents").stream()
                .map(purpose -> new Body()
                        .with("purpose", purpose)
                        .with("givenOn", givenOn.orElse(null))
                        .with("source", chosen("consentSource"))
                        .fields())
                .toList();
    }

    private String chosen(String field) {
        return form.valueOrNull(field);
    }

    private String text(String field) {
        return form.valueOrNull(field);
    }

    private String day(String field) {
        if (form.isEmpty(field)) {
            return null;
        }
        var day = dates.typed(form.value(field));
        if (day.isEmpty()) {
            issues.add(new FieldIssue(field, texts.of("report.day", form.value(field))));
        }
        return day.map(Object::toString).orElse(null);
    }

    private String meant(String field) {
        var code = meant(field, field, form.value(field));
        if (code != null) {
            coded.put(field, List.of(code));
        }
        return code;
    }

    private String meant(String field, String place, String typed) {
        if (orNull(typed) == null) {
            return null;
        }
        var found = choices.meant(field, typed);
        if (found.size() == 1) {
            return found.getFirst().code();
        }
        issues.add(new FieldIssue(
                place,
                found.isEmpty()
                        ? texts.of("report.unknown", typed.strip())
                        : texts.of("report.unclear", typed.strip(), named(found))));
        return null;
    }

    private String named(List<Choice> found) {
        var more = found.size() > MOST_NAMED ? ", …" : "";
        return found.stream().limit(MOST_NAMED).map(Choice::label).collect(Collectors.joining(", ", "", more));
    }

    private static String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
