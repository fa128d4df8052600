package be.signaalhuis.portal.gebiedsscan.map;

import be.signaalhuis.portal.gebiedsscan.map.MapShown.Counted;
import be.signaalhuis.portal.gebiedsscan.map.MapShown.Place;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws counts on the map of the reader's municipality. */
@Component
public class Maps {

    private final AreaMaps maps;

    Maps(AreaMaps maps) {
        this.maps = maps;
    }

    /** @param division the edition of the division that the counts are of */
    public MapShown of(List<Counted> counts, String division) {
        var drawing = maps.of(Reader.current().municipality(), division);
        var byCode = counts.stream().collect(Collectors.toMap(Counted::code, Function.identity()));
        var drawn = drawing.shapes().stream()
                .filter(shape -> byCode.containsKey(shape.code()))
                .toList();
        var scale = Scale.of(
                drawn.stream().map(shape -> byCode.get(shape.code()).count()).toList());
        return new MapShown(
                drawing,
                drawn.stream().map(shape -> place(shape, byCode, scale)).toList(),
                scale.steps(),
                counts.stream()
                        .filter(one -> one.count() > 0
                                && drawn.stream()
                                        .noneMatch(shape -> shape.code().equals(one.code())))
                        .toList());
    }

    private static Place place(Shape shape, Map<String, Counted> counts, Scale scale) {
        var counted = counts.get(shape.code());
        return new Place(shape, counted, scale.step(counted.count()).number());
    }
}
