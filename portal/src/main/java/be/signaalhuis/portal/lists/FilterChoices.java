package be.signaalhuis.portal.lists;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What each filter can be set to: also codes of long ago, for there are items of long ago. */
@Component
public class FilterChoices {

    private final Codes codes;
    private final Texts texts;

    FilterChoices(Codes codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /** By parameter. */
    public Map<String, List<Choice>> of(ListKind kind) {
        var choices = new HashMap<String, List<Choice>>();
        for (var field : kind.fields()) {
            switch (field.kind()) {
                case CODES -> choices.put(field.parameter(), codes.everything(field.source()));
                case WORDS, ANSWER -> choices.put(field.parameter(), words(field));
                case DAY, TEXT -> {}
            }
        }
        return choices;
    }

    private List<Choice> words(FilterField field) {
        return field.values().stream()
                .map(one -> new Choice(one, texts.of(field.source() + "." + one)))
                .toList();
    }
}
