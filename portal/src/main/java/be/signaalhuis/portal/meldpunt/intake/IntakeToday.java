package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where an intake officer begins: a new report, or one that she had begun. */
@Component
class IntakeToday implements Today {

    private final ReportDrafts drafts;

    IntakeToday(ReportDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Item> of(Reader reader) {
        return reader.is("intake")
                ? List.of(
                        new Item("newReport", null, "/meldpunt/zoeken"),
                        new Item("drafts", drafts.count(), "/meldpunt/concepten"))
                : List.of();
    }
}
