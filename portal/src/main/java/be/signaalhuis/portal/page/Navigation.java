package be.signaalhuis.portal.page;

import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The way through the house: only to pages that the reader may open. */
@Component
class Navigation {

    /** @param roles that find it here; for others who may open it, it is not a place to go to */
    private record Place(String key, String address, String... roles) {

        boolean isFor(Reader reader) {
            return roles.length == 0 || Stream.of(roles).anyMatch(reader::is);
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("home", "/"),
            new Place("audit", "/controle"),
            new Place("new", "/meldpunt/zoeken"),
            new Place("worklist", "/meldpunt/meldingen"),
            new Place("figures", "/meldpunt/jaarcijfers"),
            new Place("imports", "/meldpunt/invoer"),
            new Place("signalNew", "/signalen/nieuw"),
            new Place("signals", "/signalen", "analyst", "scanmanager"),
            new Place("bottlenecks", "/knelpunten"),
            new Place("scan", "/gebiedsscan"),
            new Place("published", "/gebiedsscan/vastgesteld", "policy"),
            new Place("meetings", "/overleg"),
            new Place("lco", "/lco"),
            new Place("lcoYears", "/lco/jaar", "policy", "auditor"),
            new Place("lcoMine", "/lco/mijn"),
            new Place("items", "/opvolging", "policy"),
            new Place("signalImports", "/signalen/invoer"));

    List<Frame.Link> of(Reader reader, String path, PageRights rights) {
        var places = PLACES.stream()
                .filter(place -> place.isFor(reader) && rights.allows(reader, place.address()))
                .toList();
        var nearest = places.stream()
                .map(Place::address)
                .filter(address -> isBelow(path, address))
                .max(Comparator.comparing(String::length));
        return places.stream()
                .map(place -> new Frame.Link(
                        place.key(),
                        place.address(),
                        nearest.filter(place.address()::equals).isPresent()))
                .toList();
    }

    private static boolean isBelow(String path, String address) {
        return address.equals("/") ? path.equals("/") : path.equals(address) || path.startsWith(address + "/");
    }
}
