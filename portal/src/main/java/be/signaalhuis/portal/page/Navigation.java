package be.signaalhuis.portal.page;

import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way through the house: only to pages that the reader may open. */
@Component
class Navigation {

    private record Place(String key, String address) {}

    private static final List<Place> PLACES = List.of(
            new Place("home", "/"),
            new Place("new", "/meldpunt/zoeken"),
            new Place("worklist", "/meldpunt/meldingen"),
            new Place("figures", "/meldpunt/jaarcijfers"),
            new Place("imports", "/meldpunt/invoer"),
            new Place("scan", "/gebiedsscan"));

    List<Frame.Link> of(Reader reader, String path, PageRights rights) {
        return PLACES.stream()
                .filter(place -> rights.allows(reader, place.address()))
                .map(place -> new Frame.Link(place.key(), place.address(), isBelow(path, place.address())))
                .toList();
    }

    private static boolean isBelow(String path, String address) {
        return address.equals("/") ? path.equals("/") : path.equals(address) || path.startsWith(address + "/");
    }
}
