package be.signaalhuis.portal.lco.years;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.signaalhuis.portal.lco.overleg.Overleg;
import org.springframework.web.util.UriUtils;

/** Where the figures of a year are, and what belongs to them. */
final class YearAddress {

    static final String ALL = Overleg.PAGE + "/jaar";
    static final String YEAR = "{year:(?:19|20)\\d\\d}";

    private YearAddress() {}

    /** @param stand as known on which moment; empty for now */
    static String of(Object year, String stand) {
        return with(ALL + "/" + year, "stand", stand);
    }

    static String file(Object year, String stand) {
        return with(ALL + "/" + year + "/bestand", "stand", stand);
    }

    /** @param field name of the figure among those of the year */
    static String figure(Object year, String figure, String field, String stand) {
        return with(with(ALL + "/" + year + "/cijfers/" + figure, "cijfer", field), "stand", stand);
    }

    static String with(String address, String name, String value) {
        return value == null || value.isEmpty()
                ? address
                : address + (address.contains("?") ? "&" : "?") + name + "=" + UriUtils.encode(value, UTF_8);
    }
}
