package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.gebiedsscan.AreaBaselines;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicators of an area over HTTP; of the reader's own municipality when no area is named. */
@RestController
@Tag(name = "gebiedsscan")
class IndicatorController {

    private final Views views;
    private final IndicatorFigures figures;
    private final AreaBaselines baselines;

    IndicatorController(Views views, IndicatorFigures figures, AreaBaselines baselines) {
        this.views = views;
        this.figures = figures;
        this.baselines = baselines;
    }

    @Operation(operationId = "indicators", summary = "The indicators of an area with their values, sources and changes")
    @GetMapping(path = "/v1/gebiedsscan/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<IndicatorsOfArea> indicators(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var town = Actors.current().municipality();
        var found = area(area == null ? town.value() : area);
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return views.answer(
                        List.of(IndicatorProjection.VIEW, baselines.view()),
                        asked,
                        known -> IndicatorsOfArea.of(found, series(town, found, known.position()), known, reader))
                .asResponse();
    }

    private List<Series> series(Code town, Area area, long position) {
        var baseline = baselines.of(town, position).get(area.code().value());
        return figures.of(town, List.of(new AreaAt(area, position, baseline))).getFirst();
    }

    private static Area area(String code) {
        return Optional.of(code)
                .filter(Code::isShapedLike)
                .flatMap(text -> Areas.current().find(Code.of(text)))
                .orElseThrow(() -> Refused.input(Issue.query("area", "codeUnknown")));
    }
}
