package be.signaalhuis.portal.gebiedsscan.map;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Says of which area in the file something is wrong, by its name where it has one. */
@Component
class MapIssues {

    private static final Pattern FEATURE = Pattern.compile("features\\[(\\d+)\\](?:\\.(.*))?");
    private static final int MOST = 50;

    private final JsonMapper json;
    private final Codes codes;
    private final Texts texts;

    MapIssues(JsonMapper json, Codes codes, Texts texts) {
        this.json = json;
        this.codes = codes;
        this.texts = texts;
    }

    List<String> of(Problem problem, byte[] file) {
        if (problem.issues().isEmpty()) {
            return List.of(problem.detail() == null ? texts.of("areamap.error.refused") : problem.detail());
        }
        var features = features(file);
        return problem.issues().stream()
                .limit(MOST)
                .map(issue -> said(issue, features))
                .distinct()
                .toList();
    }

    private String said(Problem.Issue issue, JsonNode features) {
        var feature = FEATURE.matcher(issue.name() == null ? "" : issue.name());
        if (!feature.matches()) {
            return issue.name() == null || issue.name().isEmpty()
                    ? issue.detail()
                    : texts.of("areamap.error.file", issue.name(), issue.detail());
        }
        var number = Integer.parseInt(feature.group(1));
        return texts.of(
                "areamap.error.feature",
                number + 1,
                name(features.path(number)),
                part(feature.group(2)),
                issue.detail());
    }

    private static String part(String field) {
        return field == null ? "" : field;
    }

    private String name(JsonNode feature) {
        var code = feature.path("properties")
                .path("wijkCode")
                .asString(feature.path("id").asString(""));
        return code.isEmpty() ? texts.of("areamap.noCode") : codes.area(code);
    }

    private JsonNode features(byte[] file) {
        try {
            return json.readTree(file).path("features");
        } catch (JacksonException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
