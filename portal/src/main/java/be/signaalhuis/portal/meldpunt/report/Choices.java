package be.signaalhuis.portal.meldpunt.report;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The choices for one report. */
public final class Choices {

    private final Map<String, List<Choice>> byField;
    private final List<Ground> grounds;
    private final Codes codes;

    /** @param below the narrower grounds that count within it */
    public record Ground(Choice ground, List<Choice> below) {}

    Choices(Map<String, List<Choice>> byField, List<Ground> grounds, Codes codes) {
        this.byField = Map.copyOf(byField);
        this.grounds = List.copyOf(grounds);
        this.codes = codes;
    }

    public List<Choice> of(String field) {
        return byField.getOrDefault(field, List.of());
    }

    /** All grounds by name, the narrower ones within the wider. */
    public List<Ground> grounds() {
        return grounds;
    }

    /** What was meant by what was typed: one, none, or several when it is not clear. */
    List<Choice> meant(String field, String typed) {
        return codes.meant(of(field), typed);
    }

    /** The form as people read it: where one types, the label stands in the place of its code. */
    public Form shown(Form form) {
        var shown = new LinkedHashMap<>(form.typed());
        CodedField.ALL.forEach((name, field) -> {
            if (field.typed()) {
                shown.computeIfPresent(
                        name,
                        (same, values) ->
                                values.stream().map(value -> label(name, value)).toList());
            }
        });
        return new Form(shown, form.issues());
    }

    /** The label of a code, or what was typed when it is none. */
    public String label(String field, String value) {
        return of(field).stream()
                .filter(choice -> choice.code().equals(value.strip()))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
