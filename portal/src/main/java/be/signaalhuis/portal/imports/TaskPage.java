package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.page.LongWork;
import be.signaalhuis.portal.page.Texts;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a file is, and what came of it. */
@Controller
class TaskPage {

    private final RegisterKinds kinds;
    private final Commands commands;
    private final Registers registers;
    private final LongWork work;
    private final Texts texts;

    TaskPage(RegisterKinds kinds, Commands commands, Registers registers, LongWork work, Texts texts) {
        this.kinds = kinds;
        this.commands = commands;
        this.registers = registers;
        this.work = work;
        this.texts = texts;
    }

    /** @param gezegd second at which the last words were spoken */
    @GetMapping(UploadPage.ADDRESS + "/{file}/taken/{task}")
    String task(
            @PathVariable String place,
            @PathVariable UUID file,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "0") long gezegd,
            Model model) {
        var kind = kinds.at(place);
        var now = commands.task(Task.class, task);
        if (now.hasEnded()) {
            model.addAttribute("mine", registers.find(kind, file).isPresent());
            work.ended();
        } else {
            work.goesOn(gezegd, words(now), model);
        }
        model.addAttribute("kind", kind);
        model.addAttribute("file", file);
        model.addAttribute("task", now);
        model.addAttribute("told", Told.of(now));
        return "imports/task";
    }

    private String words(Task task) {
        return task.rows() == 0
                ? texts.of("imports.task.waiting")
                : texts.of("imports.task.progress", task.done(), task.rows());
    }
}
