package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pages as they are first shown, when the report stands where it can be done and nothing of it is on its way. */
@Component
class Begin {

    private final Files files;
    private final FileValues values;
    private final Numbers numbers;
    private final Dates dates;

    Begin(Files files, FileValues values, Numbers numbers, Dates dates) {
        this.files = files;
        this.values = values;
        this.numbers = numbers;
        this.dates = dates;
    }

    Optional<Sent> correction(UUID id) {
        return file(id, Step.CORRECT).map(file -> {
            var now = contentOf(file);
            return Sent.fresh(now, now, file.version(), number(file));
        });
    }

    Optional<Sent> step(UUID id, Step step) {
        return file(id, step).map(file -> {
            var today = List.of(dates.day(dates.today()));
            var form = Form.of(Map.of("closedOn", today, "reopenedOn", today, "withdrawnOn", today));
            return Sent.fresh(form, Form.empty(), file.version(), number(file));
        });
    }

    /** What a correction can change. */
    Form contentOf(ReportFile file) {
        var all = Form.of(values.of(file));
        var content = new LinkedHashMap<String, List<String>>();
        ReportUnit.ALL.forEach(unit -> unit.take(all, content));
        return Form.of(content);
    }

    String number(ReportFile file) {
        return file.externalReference() == null ? numbers.of(file.id()) : file.externalReference();
    }

    private Optional<ReportFile> file(UUID id, Step step) {
        var seen = files.now(id, -1);
        return seen.behind() || !step.isPossible(seen.status()) ? Optional.empty() : Optional.of(seen.file());
    }
}
