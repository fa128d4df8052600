package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.ExampleRegisters;
import be.signaalhuis.standalone.support.RunningProduct;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** The gebiedsscan: matrix, map, one area, why a figure, and the scans that are discussed and adopted. */
final class ScanPages {

    private static final String WINTERSLAG = "71016W31";
    private static final Path MAP = Path.of("src/test/resources/map/small.geojson");
    private static final Map<RunningProduct, String> ADOPTED = new ConcurrentHashMap<>();
    private static final Map<RunningProduct, String> OPEN = new ConcurrentHashMap<>();

    private ScanPages() {}

    static Stream<Page> all() {
        return Stream.of(counted(), scans(), maps()).flatMap(pages -> pages);
    }

    private static Stream<Page> counted() {
        return Stream.of(
                analyst("matrix", "/gebiedsscan"),
                analyst("matrix of a period", "/gebiedsscan?periodeVan=01/01/2021&periodeTot=31/12/2021"),
                analyst("matrix of a life domain", "/gebiedsscan?levensdomein=HUISVESTING"),
                analyst("matrix as once known", "/gebiedsscan?stand=01/01/2001"),
                analyst("matrix with errors", "/gebiedsscan?periodeVan=onzin&periodeTot=32/01/2026"),
                analyst("area", "/gebiedsscan/71016W26"),
                analyst("area of a period", "/gebiedsscan/71016W26?periodeVan=01/01/2021&periodeTot=31/03/2021"),
                analyst("area without signals", "/gebiedsscan/71016W26?periodeVan=01/01/1990&periodeTot=01/02/1990"),
                analyst("area with errors", "/gebiedsscan/71016W26?periodeVan=onzin"),
                analyst("municipality", "/gebiedsscan/71016"),
                new Page(
                        "events behind a cell",
                        "analyst",
                        visitor -> visitor.open("/gebiedsscan").go(visitor.find(By.cssSelector(".sh-matrix__count")))),
                Page.at("published scans", "policy", "/gebiedsscan/vastgesteld"),
                analyst("import of signals", "/signalen/invoer"),
                analyst("import of indicators", "/gebiedsscan/invoer"),
                Page.at("examples", "admin", "/beheer/voorbeelden"));
    }

    private static Stream<Page> scans() {
        return Stream.of(
                manager("open a scan", visitor -> visitor.open("/gebiedsscan/scans/nieuw")),
                manager(
                        "open a scan with errors",
                        visitor -> SignalPages.send(visitor.open("/gebiedsscan/scans/nieuw"))),
                manager("scan", visitor -> visitor.open(open(visitor))),
                manager("fill in a scan", visitor -> visitor.open(cell(visitor))),
                manager("fill in a scan with nothing", visitor -> SignalPages.send(visitor.open(cell(visitor)))),
                manager("discuss a scan", visitor -> visitor.open(open(visitor) + "/bespreken")),
                manager(
                        "discuss a scan with errors",
                        visitor -> SignalPages.send(visitor.open(open(visitor) + "/bespreken"))),
                manager("scans", visitor -> visitor.open("/gebiedsscan/scans")),
                manager("adopted version", visitor -> visitor.open(adopted(visitor) + "/versies/1")),
                manager("compared with the baseline", visitor -> visitor.open(adopted(visitor) + "/vergelijken")),
                manager("new version", visitor -> visitor.open(adopted(visitor))),
                manager("published", visitor -> {
                    adopted(visitor);
                    visitor.open("/gebiedsscan/vastgesteld");
                }));
    }

    /** Last: what is drawn then replaces the tiles. */
    private static Stream<Page> maps() {
        return Stream.of(
                Page.at("map", "admin", "/gebiedsscan/kaart"),
                manager("map that is none", visitor -> upload(visitor, ExampleRegisters.SIGNALS)),
                manager(
                        "map without a file",
                        visitor -> visitor.open("/gebiedsscan/kaart").submit()),
                manager("matrix on a map", ScanPages::map));
    }

    private static Page analyst(String name, String path) {
        return Page.at(name, "analyst", path);
    }

    private static Page manager(String name, Consumer<Visitor> way) {
        return new Page(name, "scanmanager", way);
    }

    /** Being filled in; the same for every look. */
    static String open(Visitor visitor) {
        return OPEN.computeIfAbsent(
                visitor.product(),
                product -> "/gebiedsscan/scans/" + Partner.of(visitor).opensScan("71016W22", WINTERSLAG));
    }

    /** Adopted once, with a next version begun after a signal in it was corrected. */
    static String adopted(Visitor visitor) {
        return ADOPTED.computeIfAbsent(visitor.product(), product -> {
            var partner = Partner.of(visitor);
            var signal = partner.logs("analyst", WINTERSLAG, "OVERLEGTAFEL", "2021-06-01");
            var scan = partner.opensScan(WINTERSLAG);
            partner.adopts(scan, WINTERSLAG);
            partner.corrects(signal, "\"area\": \"71016W22\"");
            partner.revises(scan);
            return "/gebiedsscan/scans/" + scan;
        });
    }

    static String cell(Visitor visitor) {
        return open(visitor) + "/invullen?gebied=" + WINTERSLAG + "&levensdomein=HUISVESTING";
    }

    static void upload(Visitor visitor, Path file) {
        visitor.open("/gebiedsscan/kaart")
                .find(By.id("kaartbestand"))
                .sendKeys(file.toAbsolutePath().toString());
        visitor.submit();
    }

    static void map(Visitor visitor) {
        upload(visitor, MAP);
        visitor.open("/gebiedsscan")
                .browser()
                .await(now -> now.findElements(By.cssSelector(".sh-map--tiles")).isEmpty() || reloaded(visitor));
    }

    private static boolean reloaded(Visitor visitor) {
        visitor.open("/gebiedsscan");
        return false;
    }
}
