package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.signals.list.Signals;
import be.signaalhuis.portal.signals.list.SignalsFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The signal that tells the same and stays: one of the same theme and area, or any other by its number elsewhere. */
@Component
class MergeInto {

    static final String FIELD = "into";
    static final String REFERENCE = "intoReference";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MOST = 15;

    private final Signals signals;
    private final SignalFiles files;
    private final Texts texts;

    MergeInto(Signals signals, SignalFiles files, Texts texts) {
        this.signals = signals;
        this.files = files;
        this.texts = texts;
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    List<SignalsFound.Row> alike(UUID id) {
        var file = files.seen(id, -1).file();
        return file == null
                ? List.of()
                : signals.alike(file.theme(), file.area()).stream()
                        .filter(row -> isOther(id, row))
                        .limit(MOST)
                        .toList();
    }

    /** The form with the one that is meant, or with what is wrong with it. */
    Form found(UUID id, Form form) {
        if (form.isEmpty(REFERENCE)) {
            return isId(form.value(FIELD))
                    ? form
                    : form.with(with(form, new FieldIssue(FIELD, texts.of("step.required.into"))));
        }
        var meant = numbered(form.value(REFERENCE)).stream()
                .filter(row -> isOther(id, row))
                .toList();
        if (meant.size() != 1) {
            return form.with(with(form, new FieldIssue(REFERENCE, texts.of("merge.unknown", form.value(REFERENCE)))));
        }
        var typed = new LinkedHashMap<>(form.typed());
        typed.put(FIELD, List.of(meant.getFirst().id().toString()));
        return Form.of(typed).with(form.issues());
    }

    private List<SignalsFound.Row> numbered(String reference) {
        try {
            return signals.numbered(reference);
        } catch (Refusal refusal) {
            return Optional.of(refusal)
                    .filter(Refusal::isAboutInput)
                    .map(notANumber -> List.<SignalsFound.Row>of())
                    .orElseThrow(() -> refusal);
        }
    }

    private static boolean isOther(UUID id, SignalsFound.Row row) {
        return row.counts() && !row.id().equals(id);
    }

    private static List<FieldIssue> with(Form form, FieldIssue issue) {
        var issues = new ArrayList<>(form.issues());
        issues.add(issue);
        return issues;
    }
}
