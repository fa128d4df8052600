package be.signaalhuis.portal.signals.signal;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a signal again in words. */
@Component
public class SignalSummary {

    /** A grade is told in one: how good the source is, how sure the information, and what may be done with it. */
    public static final String GRADING = "grading";

    /** In the order in which one wants to know. */
    public static final List<String> FIELDS = List.of(
            SignalFields.THEME,
            SignalFields.SUBTYPE,
            SignalFields.OBSERVED,
            SignalFields.AREA,
            SignalFields.PLACE,
            SignalFields.SUMMARY,
            SignalFields.LIFE_DOMAIN,
            SignalFields.POLICY_DOMAIN,
            SignalFields.SOURCE,
            SignalFields.CERTAINTY,
            GRADING,
            SignalFields.SHARING);

    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    SignalSummary(Codes codes, Dates dates, Texts texts) {
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param texts empty when nothing was filled in */
    public record Row(String field, List<String> texts) {}

    public List<Row> of(Form form) {
        return FIELDS.stream().map(field -> new Row(field, texts(form, field))).toList();
    }

    /** One field in words. */
    public List<String> texts(Form form, String field) {
        return switch (field) {
            case SignalFields.OBSERVED -> observed(form);
            case GRADING -> grading(form);
            case SignalFields.AREA ->
                form.values(field).stream().map(this::area).toList();
            default -> labels(form, field);
        };
    }

    /** A neighbourhood, or the whole of a town. */
    public String area(String code) {
        var name = codes.label("AREA", code);
        return name.equals(code) ? texts.of("signal.whole", codes.label("MUNICIPALITY", code)) : name;
    }

    /** A day, a period or a month, as the register has it. */
    public String when(LocalDate from, LocalDate until, String as) {
        if (until == null || SignalFields.DAY.equals(as) || until.equals(from)) {
            return dates.day(from);
        }
        return SignalFields.SOME_MONTH.equals(as)
                ? dates.month(YearMonth.from(from))
                : texts.of("signal.period", dates.day(from), dates.day(until));
    }

    private List<String> labels(Form form, String field) {
        var list = SignalFields.LISTS.get(field);
        return list == null
                ? form.values(field)
                : form.values(field).stream()
                        .map(code -> codes.label(list, code))
                        .toList();
    }

    private List<String> observed(Form form) {
        var told =
                switch (form.value(SignalFields.OBSERVED)) {
                    case SignalFields.PERIOD ->
                        texts.of("signal.period", day(form, SignalFields.FROM), day(form, SignalFields.UNTIL));
                    case SignalFields.SOME_MONTH ->
                        dates.typedMonth(form.value(SignalFields.MONTH))
                                .map(dates::month)
                                .orElse(form.value(SignalFields.MONTH));
                    default -> day(form, SignalFields.ON);
                };
        return told.isEmpty() ? List.of() : List.of(told);
    }

    private String day(Form form, String field) {
        return dates.typed(form.value(field)).map(dates::day).orElse(form.value(field));
    }

    private List<String> grading(Form form) {
        if (form.isEmpty(SignalFields.GRADE_SOURCE)) {
            return List.of();
        }
        return Stream.of(SignalFields.GRADE_SOURCE, SignalFields.GRADE_INFORMATION, SignalFields.HANDLING)
                .filter(field -> !form.isEmpty(field))
                .map(field -> form.value(field) + ": " + labels(form, field).getFirst())
                .toList();
    }
}
