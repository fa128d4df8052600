package be.signaalhuis.portal.lists;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in words by what the list is narrowed; each tag leads to the list without it. */
@Component
public class FilterTags {

    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    FilterTags(Codes codes, Dates dates, Texts texts) {
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param address of the list without this */
    public record Tag(String text, String address) {}

    public List<Tag> of(Filter filter) {
        return filter.chosen().entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(value -> new Tag(
                                text(one.getKey(), value),
                                filter.without(one.getKey(), value).list(null))))
                .toList();
    }

    private String text(FilterField field, String value) {
        return texts.of("lists.tag", texts.of("field." + field.parameter()), inWords(field, value));
    }

    private String inWords(FilterField field, String value) {
        return switch (field.kind()) {
            case DAY -> dates.day(LocalDate.parse(value));
            case WORDS, ANSWER -> texts.of(field.source() + "." + value);
            case CODES -> codes.label(field.source(), value);
            case TEXT -> value;
        };
    }
}
