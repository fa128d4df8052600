package be.signaalhuis.portal.meldpunt.report;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.CodeBook;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be chosen in each field of a report, as of the days that it is about. */
@Component
public class ReportChoices {

    private final Codes codes;
    private final Dates dates;

    ReportChoices(Codes codes, Dates dates) {
        this.codes = codes;
        this.dates = dates;
    }

    public Choices of(Form form) {
        var days = Days.of(form, dates);
        var choices = new HashMap<String, List<Choice>>();
        CodedField.ALL.forEach((name, field) -> choices.put(name, withChosen(name, field, form, ofDays(field, days))));
        choices.put("facts.municipality", servedFirst(choices.get("facts.municipality"), days));
        choices.put("residence.municipality", servedFirst(choices.get("residence.municipality"), days));
        choices.put("facts.area", ofMunicipality(choices, form));
        return new Choices(choices, grounds(choices.get("mainGround")), codes);
    }

    private List<Choice> ofDays(CodedField field, Days days) {
        return days.of(field).stream()
                .flatMap(day ->
                        (field.typed() ? codes.sorted(field.list(), day) : codes.choices(field.list(), day)).stream())
                .distinct()
                .toList();
    }

    /** What stands there stays a choice, whatever the day: a form that opens must not lose it. */
    private List<Choice> withChosen(String name, CodedField field, Form form, List<Choice> valid) {
        var chosen = form.values(name).stream()
                .map(code -> new Choice(code, codes.label(field.list(), code)))
                .filter(choice -> !choice.label().equals(choice.code()) && !valid.contains(choice));
        return Stream.concat(valid.stream(), chosen).distinct().toList();
    }

    private List<Choice> servedFirst(List<Choice> municipalities, Days days) {
        var served = codes.served(Reader.current().municipality(), days.from());
        return municipalities.stream()
                .sorted(Comparator.comparing(one -> !served.contains(one.code())))
                .toList();
    }

    private List<Choice> ofMunicipality(HashMap<String, List<Choice>> choices, Form form) {
        var meant = codes.meant(choices.get("facts.municipality"), form.value("facts.municipality"));
        if (meant.size() != 1) {
            return choices.get("facts.area");
        }
        var inside = codes.book().list("AREA").stream()
                .filter(area -> area.groups().contains(meant.getFirst().code()))
                .map(CodeBook.Entry::code)
                .toList();
        return choices.get("facts.area").stream()
                .filter(area -> inside.contains(area.code()))
                .toList();
    }

    private List<Choices.Ground> grounds(List<Choice> all) {
        var parents = new HashMap<String, String>();
        codes.book().list("GROUND").stream()
                .filter(entry -> entry.parent() != null)
                .forEach(entry -> parents.put(entry.code(), entry.parent()));
        var known = all.stream().map(Choice::code).toList();
        var tree = new ArrayList<Choices.Ground>();
        for (var one : all) {
            if (!known.contains(parents.get(one.code()))) {
                var below = all.stream()
                        .filter(other -> one.code().equals(parents.get(other.code())))
                        .toList();
                tree.add(new Choices.Ground(one, below));
            }
        }
        return tree;
    }
}
