package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.meldpunt.report.Part;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.page.Unknown;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Saves what stands on a page while somebody types, and says so; nothing is checked. */
@Controller
class Autosave {

    private final ReportDrafts drafts;
    private final Dates dates;
    private final Texts texts;

    Autosave(ReportDrafts drafts, Dates dates, Texts texts) {
        this.drafts = drafts;
        this.dates = dates;
        this.texts = texts;
    }

    @PostMapping(path = "/meldpunt/concepten/{draft}/{section}", headers = "HX-Request")
    ResponseEntity<Void> save(
            @PathVariable UUID draft, @PathVariable String section, @RequestParam MultiValueMap<String, String> sent) {
        var part = Part.at(section).orElseThrow(Unknown::new);
        var asked = new Asked(Form.sent(sent));
        var saved = drafts.change(draft, before -> before.with(part, asked.values(), asked.turn()));
        return ResponseEntity.noContent()
                .header("X-Spoken", UriUtils.encode(texts.of("intake.saved", dates.time(saved.savedAt())), "UTF-8"))
                .build();
    }
}
