package be.signaalhuis.portal.signals.signal;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.CodeBook;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be chosen in each field of a signal of a theme. */
@Component
public class SignalChoices {

    private static final List<String> BEYOND_THE_TABLE = List.of("GEBIEDSSCAN_ANONIEM", "OPENBAAR");
    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    SignalChoices(Codes codes, Dates dates, Texts texts) {
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /** By field; what stands in the form stays a choice, whatever the day. */
    public Map<String, List<Choice>> of(Theme theme, Form form) {
        var today = dates.today();
        var choices = new HashMap<String, List<Choice>>();
        SignalFields.LISTS.forEach((field, list) -> choices.put(field, codes.choices(list, today)));
        choices.put(SignalFields.SUBTYPE, subtypes(theme));
        choices.put(SignalFields.AREA, areas());
        if (theme.isKeptClose()) {
            choices.computeIfPresent(
                    SignalFields.SHARING,
                    (field, all) -> all.stream()
                            .filter(one -> !BEYOND_THE_TABLE.contains(one.code()))
                            .toList());
        }
        SignalFields.LISTS.forEach((field, list) ->
                choices.computeIfPresent(field, (same, valid) -> withChosen(list, form.values(field), valid)));
        return choices;
    }

    /** The neighbourhoods by name; last the one for what cannot be located. */
    public List<Choice> neighbourhoods() {
        var town = Reader.current().municipality();
        var inTown = codes.book().list("AREA").stream()
                .filter(area -> area.groups().contains(town))
                .map(CodeBook.Entry::code)
                .toList();
        return codes.sorted("AREA", dates.today()).stream()
                .filter(area -> inTown.contains(area.code()))
                .sorted(Comparator.comparing(SignalChoices::isNowhere))
                .map(area -> isNowhere(area) ? new Choice(area.code(), texts.of("signal.unknown", area.label())) : area)
                .toList();
    }

    private List<Choice> areas() {
        var town = Reader.current().municipality();
        var areas = new ArrayList<>(neighbourhoods());
        areas.add(new Choice(town, texts.of("signal.whole", codes.label("MUNICIPALITY", town))));
        return areas;
    }

    private static boolean isNowhere(Choice area) {
        return area.code().endsWith("WONB");
    }

    private List<Choice> subtypes(Theme theme) {
        var ofTheme = codes.book().list("SIGNAL_SUBTYPE").stream()
                .filter(entry -> entry.groups().contains(theme.name()))
                .map(CodeBook.Entry::code)
                .toList();
        return codes.choices("SIGNAL_SUBTYPE", dates.today()).stream()
                .filter(choice -> ofTheme.contains(choice.code()))
                .toList();
    }

    private List<Choice> withChosen(String list, List<String> chosen, List<Choice> valid) {
        var known = valid.stream().map(Choice::code).toList();
        var others = chosen.stream()
                .filter(code -> !known.contains(code))
                .map(code -> new Choice(code, codes.label(list, code)))
                .filter(choice -> !choice.label().equals(choice.code()));
        return Stream.concat(valid.stream(), others).toList();
    }
}
