package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.page.Spoken;
import be.signaalhuis.portal.page.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a file is, and what came of it. */
@Controller
class TaskPage {

    /** Who hears the page is told how far it is, but not every second. */
    private static final long BETWEEN_WORDS = 10;

    /** Without a script the page comes again by itself. */
    private static final int REFRESH = 2;

    private static final int STOP_POLLING = 286;

    private final RegisterKinds kinds;
    private final Commands commands;
    private final Registers registers;
    private final Spoken spoken;
    private final Texts texts;
    private final Clock clock;

    TaskPage(RegisterKinds kinds, Commands commands, Registers registers, Spoken spoken, Texts texts, Clock deskClock) {
        this.kinds = kinds;
        this.commands = commands;
        this.registers = registers;
        this.spoken = spoken;
        this.texts = texts;
        this.clock = deskClock;
    }

    /** @param gezegd second at which the last words were spoken */
    @GetMapping(UploadPage.ADDRESS + "/{file}/taken/{task}")
    String task(
            @PathVariable String place,
            @PathVariable UUID file,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "0") long gezegd,
            @RequestHeader(name = "HX-Request", required = false) String byScript,
            Model model,
            HttpServletResponse response) {
        var kind = kinds.at(place);
        var now = commands.task(Task.class, task);
        if (now.hasEnded()) {
            model.addAttribute("mine", registers.find(kind, file).isPresent());
            if (byScript != null) {
                response.setStatus(STOP_POLLING);
            }
        } else {
            model.addAttribute("refresh", REFRESH);
            model.addAttribute("spoken", tell(now, gezegd));
        }
        model.addAttribute("kind", kind);
        model.addAttribute("file", file);
        model.addAttribute("task", now);
        model.addAttribute("told", Told.of(now));
        return "imports/task";
    }

    /** The second at which the last words were spoken, from now on. */
    private long tell(Task task, long before) {
        var now = clock.instant().getEpochSecond();
        if (before != 0 && now - before < BETWEEN_WORDS) {
            return before;
        }
        if (before != 0) {
            spoken.say(
                    task.rows() == 0
                            ? texts.of("imports.task.waiting")
                            : texts.of("imports.task.progress", task.done(), task.rows()));
        }
        return now;
    }
}
