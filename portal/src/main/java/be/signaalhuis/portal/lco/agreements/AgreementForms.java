package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.changing.StepSending;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.lco.overleg.Agreement;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens a form among the agreements of a family. */
@Component
class AgreementForms {

    private static final String NEW = "nieuw";

    private final Overlegs files;
    private final StepForms forms;
    private final StepSending sending;
    private final AgreementFields fields;
    private final OverlegWords words;
    private final FamilyAgreementsScreen screen;
    private final Patience patience;

    AgreementForms(
            Overlegs files,
            StepForms forms,
            StepSending sending,
            AgreementFields fields,
            OverlegWords words,
            FamilyAgreementsScreen screen,
            Patience patience) {
        this.files = files;
        this.forms = forms;
        this.sending = sending;
        this.fields = fields;
        this.words = words;
        this.screen = screen;
        this.patience = patience;
    }

    /** Where the agreement no longer is what this can become of, the list says how it stands. */
    String begin(UUID id, UUID agreement, AgreementStep step, Model model) {
        var seen = files.seen(id, -1);
        var known = find(seen, agreement).orElseThrow(Unknown::new);
        if (!AgreementStep.of(seen.file(), known).contains(step)) {
            return "redirect:" + FamilyAgreementsScreen.address(id);
        }
        var form = sending.begin(step.fields(), filled(step, known, seen.file()), FamilyAgreementsScreen.version(seen));
        return show(id, seen, agreement, step.page(), step.fields(), form, model);
    }

    String again(UUID id, UUID agreement, AgreementStep step, Form form, Model model) {
        return show(id, files.seen(id, -1), agreement, step.page(), step.fields(), form, model);
    }

    String beginNew(UUID id, Model model) {
        var seen = files.seen(id, -1);
        if (seen.file() == null || !seen.file().isMeeting()) {
            return "redirect:" + FamilyAgreementsScreen.address(id);
        }
        var due = Map.of(AgreementFields.DUE.name(), "");
        var form = sending.begin(AgreementFields.NEW, due, FamilyAgreementsScreen.version(seen));
        return show(id, seen, null, NEW, AgreementFields.NEW, form, model);
    }

    String newAgain(UUID id, Form form, Model model) {
        return show(id, files.seen(id, -1), null, NEW, AgreementFields.NEW, form, model);
    }

    private String show(
            UUID id, Seen<Overleg> seen, UUID agreement, String page, List<StepField> asked, Form form, Model model) {
        var choices = new HashMap<String, List<Choice>>(forms.choices(asked));
        if (seen.file() != null) {
            choices.put(AgreementFields.EXECUTOR.name(), fields.executors(seen.file()));
        }
        patience.waits(false, model);
        return screen.show(id, seen, new AgreementForm(agreement, page, asked, choices, form), model);
    }

    /** A day that is still to come is not filled in; what is worded again stands there as it is. */
    private Map<String, String> filled(AgreementStep step, Agreement known, Overleg file) {
        if (step == AgreementStep.RENEWED) {
            return Map.of(AgreementFields.DUE.name(), "");
        }
        if (step != AgreementStep.REWORDED) {
            return Map.of();
        }
        return Map.of(
                AgreementFields.TEXT.name(),
                        known.text() == null || known.text().erased() ? "" : words.text(known.text()),
                AgreementFields.EXECUTOR.name(), AgreementFields.chosen(known.executor(), file),
                AgreementFields.DOMAIN.name(), known.lifeDomain());
    }

    private static Optional<Agreement> find(Seen<Overleg> seen, UUID agreement) {
        return Optional.ofNullable(seen.file()).stream()
                .flatMap(file -> file.agreements().stream())
                .filter(one -> one.id().equals(agreement))
                .findFirst();
    }
}
