package be.signaalhuis.portal.lco.opening;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.lco.family.FamilyFields;
import be.signaalhuis.portal.lco.family.FamilyForms;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegChanging;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends the file of a family; the draft's own id makes it happen once. */
@Component
class Opening {

    private static final String BUTTON = "bewaren";

    private final FamilyForms families;
    private final OverlegChanging changing;
    private final Texts texts;

    Opening(FamilyForms families, OverlegChanging changing, Texts texts) {
        this.families = families;
        this.changing = changing;
        this.texts = texts;
    }

    /** @param done null when it was not accepted */
    record Tried(Outcome.Done done, List<FieldIssue> issues) {}

    Tried send(UUID draft, Form form) {
        var issues = families.issues(FamilyFields.OPENING, form);
        if (!issues.isEmpty()) {
            return new Tried(null, issues);
        }
        var body = families.body(FamilyFields.OPENING, form);
        var values =
                Map.of(OverlegChanging.STATUS, List.of(Overleg.OPEN), "clientName", List.of(form.value("clientName")));
        return switch (changing.open(body, draft.toString(), values)) {
            case Outcome.Done done -> new Tried(done, List.of());
            case Outcome.Wrong wrong -> new Tried(null, families.issues(FamilyFields.OPENING, wrong.problem()));
            case Outcome.Barred barred -> refused(barred.reason());
            case Outcome.SentBefore before -> refused(texts.of("step.sentBefore"));
            case Outcome.Stale stale -> refused(texts.of("step.unreachable"));
            case Outcome.Unreachable away -> refused(texts.of("step.unreachable"));
        };
    }

    private static Tried refused(String text) {
        return new Tried(null, List.of(new FieldIssue(BUTTON, text)));
    }
}
