package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A chosen file: what is in it, and the way to have it tried or taken. */
@Controller
class RegisterPage {

    private static final String ADDRESS = UploadPage.ADDRESS + "/{file}";
    private static final String IMPORT = "/v1/imports/{kind}?dryRun={dryRun}";
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final String BUTTON = "wijze";
    /** What the service may have against a file as a whole. */
    private static final Set<Integer> ABOUT_THE_FILE = Set.of(400, 413, 415, 422);

    private final RegisterKinds kinds;
    private final Registers registers;
    private final Commands commands;
    private final Texts texts;

    RegisterPage(RegisterKinds kinds, Registers registers, Commands commands, Texts texts) {
        this.kinds = kinds;
        this.registers = registers;
        this.commands = commands;
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    String preview(@PathVariable String place, @PathVariable UUID file, Model model) {
        var kind = kinds.at(place);
        return page(kind, file, registers.open(kind, file), Form.empty(), model);
    }

    @PostMapping(ADDRESS)
    String run(
            @PathVariable String place,
            @PathVariable UUID file,
            @RequestParam(name = BUTTON, defaultValue = "") String how,
            Model model) {
        var kind = kinds.at(place);
        var register = registers.open(kind, file);
        var run = Run.named(how).orElseThrow(Unknown::new);
        try {
            var task = commands.send(
                    Task.class, CSV, register.content(), run.key(file), IMPORT, kind.api(), run == Run.DRY);
            return "redirect:" + kind.address() + "/" + file + "/taken/" + task.id();
        } catch (Refusal refusal) {
            if (!ABOUT_THE_FILE.contains(refusal.status())) {
                throw refusal;
            }
            return page(kind, file, register, Form.empty().with(List.of(new FieldIssue(BUTTON, told(refusal)))), model);
        }
    }

    private String told(Refusal refusal) {
        var problem = refusal.problem();
        return problem.detail() == null ? texts.of("imports.error.refused") : problem.detail();
    }

    private static String page(RegisterKind kind, UUID file, Register register, Form form, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("form", form);
        model.addAttribute("file", file);
        model.addAttribute("name", register.name());
        model.addAttribute("preview", Preview.of(register.content(), kind));
        return "imports/register";
    }
}
