package be.signaalhuis.query.followup.years;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.followup.YearAsked;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a year brought, over HTTP. */
@RestController
@Tag(name = "follow-up")
class YearsController {

    private final Years years;

    YearsController(Years years) {
        this.years = years;
    }

    @Operation(
            operationId = "consultationBodies",
            summary = "The bodies that meet, held against how often they must in a year and who must be there")
    @GetMapping(path = "/v1/follow-up/bodies", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Frequency> bodies(
            @Parameter(description = "this year when absent") @RequestParam(required = false) String year,
            @Parameter(description = "day that tells whether the year is over; today, or the day of asKnownOn")
                    @RequestParam(required = false)
                    String on,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var municipality = Actors.current().municipality();
        return years.frequency(YearAsked.of(year, asKnownOn), day(on, asKnownOn), municipality, asked)
                .asResponse();
    }

    @Operation(
            operationId = "followUpYear",
            summary = "Action points, agreements, recommendations and decisions of a year, and what was talked about")
    @GetMapping(path = "/v1/follow-up/years/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<YearOverview> overview(
            @PathVariable String year,
            @Parameter(description = "day against which items are overdue; today, or the day of asKnownOn")
                    @RequestParam(required = false)
                    String on,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var municipality = Actors.current().municipality();
        return years.overview(YearAsked.of(year, asKnownOn), day(on, asKnownOn), municipality, asked)
                .asResponse();
    }

    private static LocalDate day(String on, String asKnownOn) {
        var check = QuestionCheck.ofParameters();
        var asked = check.day("on", on);
        check.end();
        return AsOfDay.of(asked, asKnownOn);
    }
}
