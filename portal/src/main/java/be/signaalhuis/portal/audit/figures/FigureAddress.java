package be.signaalhuis.portal.audit.figures;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where one sees what a figure is made of.
 *
 * @param of what the figure is of, in keys of texts: a yearly page
 * @param place where it stands there: a cut and a code, or the name of a total
 */
public record FigureAddress(String of, String year, String place) {

    private static final String PAGE = Audit.PAGE + "/cijfers/{figure}";

    /** Null when there is no such figure, or when this reader does not check figures. */
    public static String of(String figure, String of, int year, String place, Reader reader) {
        var address =
                figure == null ? null : new FigureAddress(of, Integer.toString(year), place).with(figure, Map.of());
        return address != null && PageRights.OF_THE_PORTAL.allows(reader, address.substring(0, address.indexOf('?')))
                ? address
                : null;
    }

    /** @param more by name; what is empty is left out */
    String with(String figure, Map<String, String> more) {
        var address = UriComponentsBuilder.fromPath(PAGE)
                .queryParam("van", "{van}")
                .queryParam("jaar", "{jaar}")
                .queryParam("plaats", "{plaats}");
        var values = new HashMap<String, Object>(Map.of("figure", figure, "van", of, "jaar", year, "plaats", place));
        more.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        return address.encode().buildAndExpand(values).toUriString();
    }
}
