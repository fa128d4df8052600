package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What each filter can be set to: also codes of long ago, for there are reports of long ago. */
@Component
class FilterChoices {

    static final List<String> STATUSES = List.of("REGISTERED", "REOPENED", "CLOSED", "WITHDRAWN");
    static final String YES = "ja";

    private final Codes codes;
    private final Texts texts;

    FilterChoices(Codes codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /** By parameter. */
    Map<String, List<Choice>> all() {
        var choices = new HashMap<String, List<Choice>>();
        for (var field : FilterField.values()) {
            if (field.list() != null) {
                choices.put(field.parameter(), codes.everything(field.list()));
            }
        }
        choices.put(
                FilterField.STATUS.parameter(),
                STATUSES.stream()
                        .map(one -> new Choice(one, texts.of("status." + one)))
                        .toList());
        choices.put(FilterField.OUTSIDE.parameter(), List.of(new Choice(YES, texts.of("worklist.outside"))));
        return choices;
    }
}
