package be.signaalhuis.query.lco.agenda;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.export.CalendarFile;
import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of a coordinator over HTTP. */
@RestController
@Tag(name = "lco")
class AgendaController {

    private final LcoAgenda agenda;

    AgendaController(LcoAgenda agenda) {
        this.agenda = agenda;
    }

    @Operation(
            operationId = "lcoCalendar",
            summary = "When tables sit and agreements end, for a calendar (RFC 5545); names nobody")
    @GetMapping(path = "/v1/lco/calendar", produces = CalendarFile.TYPE)
    ResponseEntity<byte[]> calendar(
            @Parameter(description = "first day; today, or the day of asKnownOn, when absent")
                    @RequestParam(required = false)
                    String on,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var check = QuestionCheck.ofParameters();
        var day = check.day("on", on);
        check.end();
        var municipality = Actors.current().municipality();
        var answer = agenda.of(municipality, asked, AsOfDay.of(day, asKnownOn), reader);
        return answer.ok()
                .contentType(CalendarFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"overleg.ics\"")
                .body(answer.content());
    }
}
