package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.history.Changed;
import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.page.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a file. */
@Component
class FileScreen {

    private static final String PAGE = "meldpunt/file/file";

    private final FileValues values;
    private final FileSummary summary;
    private final Timeline timeline;
    private final ChangeWords words;
    private final Numbers numbers;

    FileScreen(FileValues values, FileSummary summary, Timeline timeline, ChangeWords words, Numbers numbers) {
        this.values = values;
        this.summary = summary;
        this.timeline = timeline;
        this.words = words;
        this.numbers = numbers;
    }

    /** @param version that the reader has just made: what it changed stands out */
    String now(UUID id, Files.Seen seen, long version, Model model) {
        var file = seen.file();
        head(id, file, seen.status(), model);
        model.addAttribute("poll", "/meldpunt/meldingen/" + id + "?v=" + version);
        model.addAttribute("steps", seen.behind() ? List.of() : Step.possible(seen.status()));
        if (seen.newer() != null) {
            model.addAttribute("groups", summary.of(accepted(seen), Set.of(), Set.of()));
        } else {
            model.addAttribute("groups", summary.of(values.of(file), Erased.in(file), changedBy(file, version)));
        }
        model.addAttribute("timeline", file == null ? List.of() : timeline.of(file.timeline(), words::of));
        return PAGE;
    }

    /** As it was known on a day: to read, not to work on. */
    String then(ReportFile file, Model model) {
        head(file.id(), file, file.status(), model);
        model.addAttribute("steps", List.of());
        model.addAttribute("groups", summary.of(values.of(file), Erased.in(file), Set.of()));
        model.addAttribute("timeline", timeline.of(file.timeline(), words::of));
        return PAGE;
    }

    String notYetKnown(UUID id, Files.Seen now, Model model) {
        head(id, now.file(), null, model);
        model.addAttribute("steps", List.of());
        model.addAttribute("groups", List.of());
        model.addAttribute("timeline", List.of());
        return PAGE;
    }

    /** What every page about a report says of it above. */
    void head(UUID id, ReportFile file, String status, Model model) {
        var reference = file == null ? null : file.externalReference();
        model.addAttribute("id", id);
        model.addAttribute("number", reference == null ? numbers.of(id) : reference);
        model.addAttribute("status", status);
        model.addAttribute("outside", file != null && status != null && file.outsideServiceArea());
        model.addAttribute("asKnownOn", file == null ? null : file.asKnownOn());
    }

    /** What the file says, with what was acknowledged since on top. */
    private Map<String, List<String>> accepted(Files.Seen seen) {
        var all = new HashMap<String, List<String>>();
        if (seen.file() != null) {
            all.putAll(values.of(seen.file()));
        }
        all.putAll(seen.newer().values());
        return all;
    }

    private Set<String> changedBy(ReportFile file, long version) {
        return file.timeline().stream()
                .filter(one -> one.sequence() == version)
                .flatMap(one -> words.of(one.changes()).stream())
                .map(Changed::field)
                .collect(Collectors.toSet());
    }
}
