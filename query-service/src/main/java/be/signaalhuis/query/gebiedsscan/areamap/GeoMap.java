package be.signaalhuis.query.gebiedsscan.areamap;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.AreasOutlined;
import be.signaalhuis.events.gebiedsscan.Outline;
import be.signaalhuis.query.reading.Known;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A map as GeoJSON.
 *
 * @param type FeatureCollection
 * @param attribution who must be named wherever the map is shown; absent when nobody need be
 */
record GeoMap(
        String type, String attribution, Code division, List<MapFeature> features, long position, Instant asKnownOn) {

    /**
     * One neighbourhood.
     *
     * @param type Feature
     */
    record MapFeature(String type, Code id, MapProperties properties, MapGeometry geometry) {}

    record MapProperties(Code wijkCode, String name) {}

    /** Opens what is sealed, after the rows were read. */
    static GeoMap of(AreasOutlined map, Known known, Locale reader) {
        return new GeoMap(
                "FeatureCollection",
                map.attribution() == null ? null : map.attribution().value().orElse(null),
                map.division(),
                map.outlines().stream().map(outline -> feature(outline, reader)).toList(),
                known.position(),
                known.asKnownOn());
    }

    private static MapFeature feature(Outline outline, Locale reader) {
        var name = CodeLists.current().list(CodeListName.AREA).label(outline.area(), reader);
        return new MapFeature(
                "Feature", outline.area(), new MapProperties(outline.area(), name), MapGeometry.of(outline.polygons()));
    }
}
