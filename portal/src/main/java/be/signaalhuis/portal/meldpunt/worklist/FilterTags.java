package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in words by what the list is narrowed; each tag leads to the list without it. */
@Component
class FilterTags {

    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    FilterTags(Codes codes, Dates dates, Texts texts) {
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param address of the list without this */
    record Tag(String text, String address) {}

    List<Tag> of(WorklistFilter filter) {
        return filter.chosen().entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(value -> new Tag(
                                text(one.getKey(), value),
                                filter.without(one.getKey(), value).list(null))))
                .toList();
    }

    private String text(FilterField field, String value) {
        return texts.of("worklist.tag", texts.of("field." + field.parameter()), inWords(field, value));
    }

    private String inWords(FilterField field, String value) {
        if (field.isDay()) {
            return dates.day(LocalDate.parse(value));
        }
        return switch (field) {
            case STATUS -> texts.of("status." + value);
            case OUTSIDE -> texts.of("worklist.outside");
            case REFERENCE -> value;
            default -> codes.label(field.list(), value);
        };
    }
}
