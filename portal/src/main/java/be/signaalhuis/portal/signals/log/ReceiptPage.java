package be.signaalhuis.portal.signals.log;

import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.signals.signal.AcceptedSignals;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.SignalSummary;
import be.signaalhuis.portal.signals.signal.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says that a signal is written down and what happens now; it asks no view, which may not have seen it yet. */
@Controller("signalReceiptPage")
class ReceiptPage {

    /** Codes and days alone: the page may be printed. */
    private static final List<String> SHOWN = List.of(
            SignalFields.THEME,
            SignalFields.SUBTYPE,
            SignalFields.OBSERVED,
            SignalFields.AREA,
            SignalFields.LIFE_DOMAIN,
            SignalFields.POLICY_DOMAIN,
            SignalFields.SOURCE);

    private static final List<String> WEAK_SOURCES = List.of("C", "X");
    private static final String UNSUPPORTED = "4";

    private final AcceptedSignals accepted;
    private final SignalSummary summary;

    ReceiptPage(AcceptedSignals accepted, SignalSummary summary) {
        this.accepted = accepted;
        this.summary = summary;
    }

    @GetMapping("/signalen/{id}/ontvangst")
    String receipt(@PathVariable UUID id, Model model) {
        var known = accepted.find(id);
        if (known.isEmpty()) {
            return "redirect:/signalen/" + id;
        }
        var form = known.get().form();
        model.addAttribute("signal", known.get());
        model.addAttribute("area", form.value(SignalFields.AREA));
        model.addAttribute("areaName", summary.area(form.value(SignalFields.AREA)));
        model.addAttribute("steps", steps(known.get()));
        model.addAttribute(
                "rows",
                summary.of(form).stream()
                        .filter(row ->
                                SHOWN.contains(row.field()) && !row.texts().isEmpty())
                        .toList());
        return "signals/log/receipt";
    }

    /** Keys of what happens now. */
    private static List<String> steps(Accepted signal) {
        var form = signal.form();
        var steps = new ArrayList<String>();
        steps.add("counts");
        steps.add("shared." + form.value(SignalFields.SHARING));
        if (!form.isEmpty(Logging.LOOKED_AT)) {
            steps.add("words");
        }
        if (form.has(SignalFields.THEME, Theme.RADICALISERING.name())) {
            steps.add("secondLook");
        }
        if (WEAK_SOURCES.contains(form.value(SignalFields.GRADE_SOURCE))
                && form.has(SignalFields.GRADE_INFORMATION, UNSUPPORTED)) {
            steps.add("weak");
        }
        steps.add("correct");
        return steps;
    }
}
