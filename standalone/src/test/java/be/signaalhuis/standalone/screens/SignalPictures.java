package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.openqa.selenium.By;

/** The part of the walk that the Veiligheidshuis takes: signals, bottlenecks, meetings, the gebiedsscan. */
record SignalPictures(Visitor visitor, Album album) {

    void signals() throws IOException {
        visitor.open("/signalen/nieuw");
        album.wide("60-signal-themes").small("60-signal-themes");
        visitor.open("/signalen/nieuw/radicalisering");
        album.wide("61-triage");
        visitor.open("/signalen/nieuw/huisjesmelkerij").go(visitor.find(By.id("bewaren")));
        album.wide("62-signal-with-errors");
        SignalPages.words(visitor);
        album.wide("63-signal-words");
        SignalPages.fillIn(visitor, "Zakken naast de container aan het plein.");
        album.wide("64-signal").small("64-signal");
        SignalPages.send(visitor);
        album.wide("65-signal-receipt");
        visitor.open("/signalen");
        album.wide("66-signals").small("66-signals");
        visitor.open("/signalen?thema=OVERLAST&gebruikt=nee&begin=01/05/2021");
        album.wide("67-signals-filtered");
        visitor.open(SignalPages.logged(visitor));
        album.wide("68-signal-file").small("68-signal-file");
        keep(Map.of(
                "69-signal-correct", SignalPages.logged(visitor) + "/verbeteren",
                "70-signal-regrade", SignalPages.logged(visitor) + "/hergraderen",
                "71-signal-merge", SignalPages.logged(visitor) + "/samenvoegen"));
        SignalPages.conflict(visitor);
        album.wide("72-signal-conflict");
        keep(Map.of(
                "73-bottleneck-new", BottleneckPages.choose(visitor, "nieuw"),
                "74-bottleneck", BottleneckPages.escalated(visitor),
                "75-bottlenecks", "/knelpunten"));
    }

    void meetings() throws IOException {
        var held = MeetingPages.held(visitor);
        MeetingPages.item(visitor);
        visitor.open("/overleg");
        album.wide("80-meetings").small("80-meetings");
        visitor.open(MeetingPages.planned(visitor) + "/agenda");
        album.wide("81-agenda");
        visitor.open(held);
        album.wide("82-meeting").small("82-meeting");
        keep(Map.of(
                "83-policy-decision",
                held + "/beslissing",
                "84-items",
                "/opvolging",
                "85-conversation",
                "/opvolging/gesprekken/nieuw",
                "86-follow-up-of-a-year",
                "/opvolging/" + DeskDay.today().getYear()));
    }

    void matrix() throws IOException {
        visitor.open("/gebiedsscan?periodeVan=01/01/2021&periodeTot=30/06/2021");
        album.wide("90-matrix").small("90-matrix");
        visitor.open("/gebiedsscan/71016W26?periodeVan=01/01/2021&periodeTot=30/06/2021");
        album.wide("91-area").small("91-area");
        visitor.open("/gebiedsscan").go(visitor.find(By.cssSelector(".sh-matrix__count")));
        album.wide("92-why-this-figure");
        keep(Map.of("93-import-of-signals", "/signalen/invoer", "94-import-of-indicators", "/gebiedsscan/invoer"));
    }

    void scans() throws IOException {
        var adopted = ScanPages.adopted(visitor);
        visitor.open(ScanPages.open(visitor));
        album.wide("95-scan").small("95-scan");
        keep(Map.of(
                "96-scan-open",
                "/gebiedsscan/scans/nieuw",
                "97-scan-fill-in",
                ScanPages.cell(visitor),
                "98-scan-discuss",
                ScanPages.open(visitor) + "/bespreken",
                "99-scans",
                "/gebiedsscan/scans",
                "A0-scan-adopted",
                adopted + "/versies/1",
                "A1-scan-compared",
                adopted + "/vergelijken",
                "A2-scans-published",
                "/gebiedsscan/vastgesteld",
                "A3-map-upload",
                "/gebiedsscan/kaart"));
        ScanPages.map(visitor);
        album.wide("A4-matrix-on-a-map");
    }

    void examples() throws IOException {
        visitor.open("/beheer/voorbeelden");
        album.wide("A5-examples");
    }

    private void keep(Map<String, String> pages) throws IOException {
        for (var page : new TreeMap<>(pages).entrySet()) {
            visitor.open(page.getValue());
            album.wide(page.getKey());
        }
    }
}
