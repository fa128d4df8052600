package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.drafts.Draft;
import be.signaalhuis.portal.meldpunt.report.ReportForm;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a draft is called: by codes and the time alone, for somebody may look over her shoulder. */
@Component
class DraftTitle {

    private final Codes codes;
    private final Dates dates;
    private final Texts texts;
    private final ReportForm reports;

    DraftTitle(Codes codes, Dates dates, Texts texts, ReportForm reports) {
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
        this.reports = reports;
    }

    String of(Draft<ReportDraft> draft) {
        var read = reports.read(draft.content().form());
        var said = read.settled();
        return Stream.of(
                        texts.of("intake.draftOf", dates.moment(draft.savedAt())),
                        label("CHANNEL", said, "channel"),
                        label("GROUND", said, "mainGround"),
                        label("MUNICIPALITY", said, "facts.municipality"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    /** Nothing for what is no code: it was typed, and may be anything. */
    private String label(String list, Form said, String field) {
        var label = codes.label(list, said.value(field));
        return label.equals(said.value(field)) ? "" : label;
    }
}
