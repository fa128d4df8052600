package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.calls.Passed;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Unknown;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a year as a file, as the service made it. */
@Controller
class YearFile {

    private static final String PATH = "/v1/meldpunt/annual-reports/{year}";
    private static final Map<String, MediaType> FORMS = Map.of(
            "csv",
            new MediaType("text", "csv"),
            "xlsx",
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "pdf",
            MediaType.APPLICATION_PDF);

    private final Questions questions;
    private final Dates dates;

    YearFile(Questions questions, Dates dates) {
        this.questions = questions;
        this.dates = dates;
    }

    /** When it cannot be given, or would lack what the reader just wrote, the page of the year says why. */
    @GetMapping(Addresses.ALL + "/{year}/bestand")
    ResponseEntity<byte[]> file(
            @PathVariable String year,
            @RequestParam(defaultValue = "") String als,
            @RequestParam(defaultValue = "") String stand) {
        var form = FORMS.get(als);
        if (form == null) {
            throw new Unknown();
        }
        var asked = FiguresForm.of(year, stand, dates);
        return asked.isWrong() ? toThePage(asked) : file(asked, form);
    }

    private ResponseEntity<byte[]> file(FiguresForm asked, MediaType form) {
        try {
            var file = asked.stand().asked() == null
                    ? questions.file(form, PATH, asked.typed())
                    : questions.file(
                            form,
                            PATH + "?asKnownOn={on}",
                            asked.typed(),
                            asked.stand().asked());
            return file.getHeaders().containsHeader("Consistency") ? toThePage(asked) : Passed.on(file);
        } catch (Refusal refusal) {
            if (refusal.isAboutInput()) {
                return toThePage(asked);
            }
            throw refusal.status() == HttpStatus.NOT_ACCEPTABLE.value() ? new Unknown() : refusal;
        }
    }

    private static ResponseEntity<byte[]> toThePage(FiguresForm asked) {
        var page = Addresses.year(asked.typed(), asked.stand().typed());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
