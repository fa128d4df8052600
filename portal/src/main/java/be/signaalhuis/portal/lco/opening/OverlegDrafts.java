package be.signaalhuis.portal.lco.opening;

import be.signaalhuis.portal.drafts.Draft;
import be.signaalhuis.portal.drafts.Drafts;
import be.signaalhuis.portal.drafts.Turn;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The reader's files in the making; what became a file is no draft any more, however late a save of it comes. */
@Component
class OverlegDrafts {

    private static final String KIND = "overleg";
    private static final String FINISHED = "lco.finished ";
    private static final List<String> OF_THE_PAGE = List.of("pagina", "beurt", "naar");

    private final Drafts drafts;
    private final HttpServletRequest request;

    OverlegDrafts(Drafts drafts, HttpServletRequest request) {
        this.drafts = drafts;
        this.request = request;
    }

    List<Draft<OverlegDraft>> mine() {
        return drafts.mine(KIND, OverlegDraft.class);
    }

    Draft<OverlegDraft> get(UUID id) {
        return drafts.find(id, KIND, OverlegDraft.class).orElseThrow(Unknown::new);
    }

    /** Saves what stands on the page; empty when it has become a file. */
    Optional<Draft<OverlegDraft>> save(UUID id, Form sent) {
        if (request.getSession().getAttribute(FINISHED + id) != null) {
            return Optional.empty();
        }
        var typed = new LinkedHashMap<>(sent.typed());
        OF_THE_PAGE.forEach(typed::remove);
        var later = new OverlegDraft(typed, Turn.of(sent.value("pagina"), sent.value("beurt")));
        return drafts.change(id, KIND, OverlegDraft.class, before -> before.with(later))
                .or(() -> Optional.of(drafts.save(id, KIND, later)));
    }

    void finish(UUID id) {
        request.getSession().setAttribute(FINISHED + id, true);
        drafts.delete(id);
    }

    void delete(UUID id) {
        drafts.delete(id);
    }
}
