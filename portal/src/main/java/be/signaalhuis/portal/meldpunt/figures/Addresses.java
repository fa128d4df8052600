package be.signaalhuis.portal.meldpunt.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the figures of a year are, and what belongs to them. */
final class Addresses {

    static final String ALL = "/meldpunt/jaarcijfers";

    private Addresses() {}

    static String year(Object year, String stand) {
        return address(ALL + "/{year}", year, parameters("stand", stand));
    }

    static String file(int year, String form, String stand) {
        return address(ALL + "/{year}/bestand", year, parameters("als", form, "stand", stand));
    }

    /** @param code null for a figure of the year as a whole */
    static String reports(int year, String cut, String code, String stand) {
        return moreReports(year, cut, code, stand, null);
    }

    static String moreReports(int year, String cut, String code, String stand, String cursor) {
        return address(
                ALL + "/{year}/meldingen",
                year,
                parameters("snede", cut, "code", code, "stand", stand, "vanaf", cursor));
    }

    /** Pairs of name and value; what has no value is left out. */
    private static Map<String, Object> parameters(String... pairs) {
        var parameters = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null && !pairs[i + 1].isEmpty()) {
                parameters.put(pairs[i], pairs[i + 1]);
            }
        }
        return parameters;
    }

    private static String address(String path, Object year, Map<String, Object> parameters) {
        var address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        parameters.put("year", year);
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
