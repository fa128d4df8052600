package be.signaalhuis.portal.lco.years;

import be.signaalhuis.portal.calls.Passed;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Stand;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a year as a file, as the service made it. */
@Controller
class LcoYearFile {

    private final LcoYears years;
    private final Dates dates;

    LcoYearFile(LcoYears years, Dates dates) {
        this.years = years;
        this.dates = dates;
    }

    /** When it cannot be given, or would lack what the reader just wrote, the page of the year says why. */
    @GetMapping(YearAddress.ALL + "/" + YearAddress.YEAR + "/bestand")
    ResponseEntity<byte[]> file(@PathVariable String year, @RequestParam(defaultValue = "") String stand) {
        var asked = Stand.of(stand, dates);
        if (asked.isWrong()) {
            return toThePage(year, stand);
        }
        try {
            var file = years.file(year, asked);
            return file.getHeaders().containsHeader("Consistency") ? toThePage(year, stand) : Passed.on(file);
        } catch (Refusal refusal) {
            if (refusal.isAboutInput()) {
                return toThePage(year, stand);
            }
            throw refusal;
        }
    }

    private static ResponseEntity<byte[]> toThePage(String year, String stand) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(YearAddress.of(year, stand)))
                .build();
    }
}
