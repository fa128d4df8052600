package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.meldpunt.report.ReportForm;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is done of a report and what is not; any order will do. */
@Controller
class TasksPage {

    private final ReportDrafts drafts;
    private final ReportForm reports;

    TasksPage(ReportDrafts drafts, ReportForm reports) {
        this.drafts = drafts;
        this.reports = reports;
    }

    @GetMapping("/meldpunt/concepten/{draft}/taken")
    String tasks(@PathVariable UUID draft, Model model) {
        var found = drafts.get(draft);
        var tasks = Task.of(found.content(), reports.read(found.content().form()));
        model.addAttribute("draft", found);
        model.addAttribute("tasks", tasks);
        model.addAttribute(
                "done",
                tasks.stream().filter(task -> task.status() == Task.Status.DONE).count());
        model.addAttribute("ready", tasks.stream().allMatch(Task::isReady));
        return "meldpunt/intake/tasks";
    }
}
