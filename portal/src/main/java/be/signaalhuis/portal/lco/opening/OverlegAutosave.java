package be.signaalhuis.portal.lco.opening;

import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Saves the page while somebody types, and says so; nothing is checked. */
@Controller
class OverlegAutosave {

    private final OverlegDrafts drafts;
    private final Dates dates;
    private final Texts texts;

    OverlegAutosave(OverlegDrafts drafts, Dates dates, Texts texts) {
        this.drafts = drafts;
        this.dates = dates;
        this.texts = texts;
    }

    @PostMapping(path = Overleg.PAGE + "/concepten/{draft}", headers = "HX-Request")
    ResponseEntity<Void> save(@PathVariable UUID draft, @RequestParam MultiValueMap<String, String> sent) {
        var answer = ResponseEntity.noContent();
        drafts.save(draft, Form.sent(sent))
                .ifPresent(saved -> answer.header(
                        "X-Spoken", UriUtils.encode(texts.of("intake.saved", dates.time(saved.savedAt())), "UTF-8")));
        return answer.build();
    }
}
