package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;

/** What else belongs to the gebiedsscan, as far as the reader may go there. */
record More(String key, String address) {

    private static final List<More> ALL = List.of(
            new More("scans", "/gebiedsscan/scans"),
            new More("published", "/gebiedsscan/vastgesteld"),
            new More("structures", "/gebiedsscan/plaatsen"),
            new More("controls", "/gebiedsscan/controles"),
            new More("indicators", "/gebiedsscan/invoer"),
            new More("map", "/gebiedsscan/kaart"));

    static List<More> of(Reader reader) {
        return ALL.stream()
                .filter(more -> PageRights.OF_THE_PORTAL.allows(reader, more.address()))
                .toList();
    }
}
