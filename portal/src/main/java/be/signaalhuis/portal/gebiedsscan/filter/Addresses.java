package be.signaalhuis.portal.gebiedsscan.filter;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where the pages of the gebiedsscan are. */
public final class Addresses {

    public static final String SCAN = "/gebiedsscan";
    public static final String FIGURES = SCAN + "/cijfers";

    private Addresses() {}

    /** The page of a neighbourhood, a district or the whole municipality. */
    public static String area(String code) {
        return UriComponentsBuilder.fromPath(SCAN + "/{area}")
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }

    /**
     * What is behind a figure.
     *
     * @param figure its id; null when there is nothing behind it
     * @param place where it stands in the answer: a cut and a code, or what it totals
     */
    public static String figure(String figure, String area, String place, ScanFilter filter) {
        if (figure == null) {
            return null;
        }
        var page = UriComponentsBuilder.fromPath(FIGURES + "/{figure}")
                .encode()
                .buildAndExpand(figure)
                .toUriString();
        var parameters = new LinkedHashMap<>(filter.parameters());
        parameters.put("gebied", area);
        parameters.put("plaats", place);
        return of(page, parameters);
    }

    public static String of(String page, Map<String, String> parameters) {
        var address = UriComponentsBuilder.fromUriString(page);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    /** The same address with one parameter more. */
    public static String with(String address, String name, String value) {
        return address
                + (address.contains("?") ? '&' : '?')
                + name
                + '='
                + UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    public static String with(String page, Map<String, String> parameters, String name, String value) {
        var all = new LinkedHashMap<>(parameters);
        if (value == null || value.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
        return of(page, all);
    }
}
