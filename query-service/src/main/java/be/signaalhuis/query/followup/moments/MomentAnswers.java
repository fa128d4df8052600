package be.signaalhuis.query.followup.moments;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers which conversations there were, by theme (plan 000, OD 2.4). */
@Component
class MomentAnswers {

    private final Views views;
    private final Moments moments;
    private final SealedTexts texts;

    MomentAnswers(Views views, Moments moments, SealedTexts texts) {
        this.views = views;
        this.moments = moments;
        this.texts = texts;
    }

    /** @param theme those that are about one of these; all when empty */
    Answer<MomentList> of(Year year, List<String> theme, Code municipality, Asked asked) {
        var answer = views.answer(Moments.VIEW, asked, known -> moments.of(year, municipality, known));
        return answer.map(all -> {
            var found = all.stream().filter(moment -> isAbout(moment, theme)).toList();
            texts.fetchKeys(found.stream().map(one -> one.row().summary()));
            return new MomentList(
                    year.getValue(),
                    Moments.byTheme(all),
                    found.stream().map(MomentShown::of).toList(),
                    answer.known().position(),
                    answer.known().asKnownOn());
        });
    }

    private static boolean isAbout(MomentRead moment, List<String> theme) {
        return theme.isEmpty() || moment.row().themes().stream().anyMatch(theme::contains);
    }
}
