package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.calls.Receipt;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Sends what was filled in about a scan; what is refused comes back as issues of the page's own fields. */
@Component
class Sending {

    static final String VERSION = "versie";
    static final String KEY = "sleutel";
    /** Where an objection stands that is about no field. */
    private static final String WHOLE = "bewaren";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", "scanTitel"),
            Map.entry("areas", "scanGebieden"),
            Map.entry("from", "periodeVan"),
            Map.entry("until", "periodeTot"),
            Map.entry("streetKnowledge", "scanStraatkennis"),
            Map.entry("interpretation", "scanDuiding"),
            Map.entry("confidence", "scanVertrouwen"),
            Map.entry("heldOn", "scanGehoudenOp"),
            Map.entry("parties", "scanPartijen"),
            Map.entry("note", "scanNota"),
            Map.entry("adoptedOn", "scanVastgesteldOp"),
            Map.entry("reason", "scanReden"));

    private final Commands commands;
    private final Texts texts;

    Sending(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    /** @param issues why it was refused; empty when it was done */
    record Sent(Receipt receipt, List<FieldIssue> issues) {

        boolean isDone() {
            return issues.isEmpty();
        }
    }

    Sent open(Map<String, Object> body, Form form) {
        return sent(() -> commands.create("/v1/gebiedsscans", body, key(form)));
    }

    Sent change(String command, UUID id, Map<String, Object> body, Form form) {
        return sent(() -> commands.change(command, id, version(form), body, key(form)));
    }

    /** What a form needs to be sent: the version it was made of, and a key so that sent twice it happens once. */
    static void frame(long version, Model model) {
        model.addAttribute("version", version);
        model.addAttribute("key", UUID.randomUUID());
    }

    private Sent sent(Supplier<Receipt> command) {
        try {
            return new Sent(command.get(), List.of());
        } catch (Refusal refusal) {
            return new Sent(null, issues(refusal));
        }
    }

    private List<FieldIssue> issues(Refusal refusal) {
        var problem = refusal.problem();
        if (refusal.isStale()) {
            return List.of(new FieldIssue(WHOLE, texts.of("scans.stale")));
        }
        if (!refusal.isAboutInput()) {
            throw refusal;
        }
        return problem.issues().isEmpty()
                ? List.of(new FieldIssue(WHOLE, problem.detail()))
                : problem.issues().stream()
                        .map(issue -> new FieldIssue(field(issue.name()), issue.detail()))
                        .distinct()
                        .toList();
    }

    private static String field(String name) {
        var plain = name == null ? "" : name.replaceAll("\\[.*", "");
        return FIELDS.getOrDefault(plain, WHOLE);
    }

    private static long version(Form form) {
        var typed = form.value(VERSION);
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }

    private static String key(Form form) {
        try {
            return UUID.fromString(form.value(KEY)).toString();
        } catch (IllegalArgumentException changed) {
            return UUID.randomUUID().toString();
        }
    }
}
