package be.signaalhuis.command.gebiedsscan.areamap;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.Outline;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a map from GeoJSON (RFC 7946), and names everything that is wrong with it by feature and field. */
@Component
class GeoJsonReader {

    private static final int LARGEST = 2_000_000;
    private static final int MOST_FEATURES = 1_000;
    private static final int LONGEST_ATTRIBUTION = 2_000;

    /** Other names of WGS84 with the longitude first, as programs that know GeoJSON of 2008 write it. */
    private static final Set<String> WGS84 =
            Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "EPSG:4326");

    private final JsonMapper json;
    private final CodeLists codes;

    GeoJsonReader(JsonMapper json, CodeLists codes) {
        this.json = json;
        this.codes = codes;
    }

    DrawnMap read(byte[] file, Code municipality) {
        var collection = tree(file);
        var check = new CodeCheck(codes);
        if (!collection.path("type").asString("").equals("FeatureCollection")) {
            throw Refused.input(Issue.body("type", "geoJsonTypeUnexpected", "FeatureCollection"));
        }
        var crs = collection.path("crs");
        if (!crs.isMissingNode() && !WGS84.contains(crs.at("/properties/name").asString(""))) {
            throw Refused.input(Issue.body("crs", "crsUnsupported"));
        }
        var attribution = attribution(collection.path("attribution"), check);
        var areas = new MappedAreas(municipality, check);
        var outlines = new ArrayList<Outline>();
        var features = collection.path("features");
        if (!features.isArray() || features.isEmpty()) {
            check.add("features", "required");
        } else if (features.size() > MOST_FEATURES) {
            check.add("features", "tooMany", MOST_FEATURES);
        } else {
            var geometry = new Geometry(check);
            for (int i = 0; i < features.size() && !geometry.hasEnough(); i++) {
                outlines.add(outline("features[" + i + "]", features.get(i), areas, geometry));
            }
        }
        check.refuseIfWrong();
        return new DrawnMap(areas.division(), attribution, outlines);
    }

    private JsonNode tree(byte[] file) {
        if (file.length == 0) {
            throw Refused.input(Issue.body("", "bodyRequired"));
        }
        if (file.length > LARGEST) {
            throw Refused.input(Issue.body("", "tooLong"));
        }
        try {
            return json.readTree(file);
        } catch (StreamConstraintsException e) {
            throw Refused.input(Issue.body("", "tooLong"));
        } catch (JacksonException e) {
            throw Refused.input(Issue.body("", "jsonInvalid"));
        }
    }

    private static String attribution(JsonNode text, CodeCheck check) {
        if (text.isMissingNode() || text.isNull()) {
            return null;
        }
        if (!text.isString()) {
            check.add("attribution", "typeWrong");
            return null;
        }
        check.text("attribution", text.asString(), LONGEST_ATTRIBUTION);
        return text.asString();
    }

    private static Outline outline(String field, JsonNode feature, MappedAreas areas, Geometry geometry) {
        if (!feature.path("type").asString("").equals("Feature")) {
            geometry.check().add(field + ".type", "geoJsonTypeUnexpected", "Feature");
        }
        var area = areas.of(field, feature);
        var polygons = geometry.polygons(field + ".geometry", feature.path("geometry"));
        return new Outline(area, polygons);
    }
}
