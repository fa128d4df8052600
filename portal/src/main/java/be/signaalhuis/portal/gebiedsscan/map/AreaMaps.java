package be.signaalhuis.portal.gebiedsscan.map;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.Area;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.gebiedsscan.filter.Asking;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks for the outlines that were imported; without them there are tiles. */
@Component
class AreaMaps {

    private final Questions questions;
    private final Codes codes;

    AreaMaps(Questions questions, Codes codes) {
        this.questions = questions;
        this.codes = codes;
    }

    Drawing of(String municipality, String division) {
        return outlines(division)
                .filter(map -> !map.drawn().isEmpty())
                .map(Sheet::draw)
                .orElseGet(() -> Tiles.draw(neighbourhoods(municipality, division)));
    }

    private Optional<GeoJson> outlines(String division) {
        try {
            return Optional.of(Asking.at("/v1/gebiedsscan/map")
                    .and("division", division)
                    .of(questions, GeoJson.class)
                    .content());
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND.value()) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private List<Area> neighbourhoods(String municipality, String division) {
        return codes.book().areas().stream()
                .filter(area -> area.tile() != null
                        && area.municipality().equals(municipality)
                        && area.division().equals(division))
                .toList();
    }
}
