package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.drafts.Draft;
import be.signaalhuis.portal.drafts.Drafts;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The reader's reports in the making. */
@Component
class ReportDrafts {

    private static final String KIND = "melding";

    private final Drafts drafts;
    private final Dates dates;

    ReportDrafts(Drafts drafts, Dates dates) {
        this.drafts = drafts;
        this.dates = dates;
    }

    /** Begins a draft with what is known already; the same id again goes on with it. */
    void begin(UUID id, Map<String, List<String>> known) {
        if (drafts.find(id, KIND, ReportDraft.class).isPresent()) {
            return;
        }
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put("receivedOn", List.of(dates.day(dates.today())));
        typed.put("facts.municipality", List.of(Reader.current().municipality()));
        typed.putAll(known);
        drafts.save(id, KIND, ReportDraft.of(typed));
    }

    Draft<ReportDraft> get(UUID id) {
        return drafts.find(id, KIND, ReportDraft.class).orElseThrow(Unknown::new);
    }

    Draft<ReportDraft> change(UUID id, UnaryOperator<ReportDraft> change) {
        return drafts.change(id, KIND, ReportDraft.class, change).orElseThrow(Unknown::new);
    }

    List<Draft<ReportDraft>> mine() {
        return drafts.mine(KIND, ReportDraft.class);
    }

    long count() {
        return drafts.count(KIND);
    }

    void delete(UUID id) {
        drafts.delete(id);
    }
}
