package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import java.io.IOException;
import org.openqa.selenium.By;

/** The part of the walk that an auditor takes: from the checkpoint to the report, and one file through time. */
record AuditPictures(Visitor visitor, Album album) {

    private static final By FILES = By.cssSelector("#events a[data-row]");

    void auditor() throws IOException {
        verifications();
        visitor.open("/controle/ijkpunten");
        album.wide("C3-checkpoints").small("C3-checkpoints");
        new Auditor(visitor).replays("meldpunt-annual-report").result();
        album.wide("C4-replay");
        trail();
        visitor.open("/controle");
        album.wide("C1-audit").small("C1-audit");
    }

    private void verifications() throws IOException {
        Auditor.at(visitor).holds(Auditor.OF_NOBODY).verifies().result();
        album.wide("C2-verification-with-a-finding");
        Auditor.at(visitor).verifies().result();
        album.wide("C2-verification").small("C2-verification");
    }

    private void trail() throws IOException {
        visitor.open("/controle/gebeurtenissen?soortGebeurtenis=DiscriminationReportClosed");
        album.wide("C5-events").small("C5-events");
        visitor.go(visitor.find(FILES));
        var file = visitor.path().replaceFirst("\\?.*", "");
        album.wide("C6-file-through-time").small("C6-file-through-time");
        visitor.open(file + "/vergelijken?van=0&tot=1");
        album.wide("C7-two-states-compared");
        visitor.open(file + "/inzage");
        album.wide("C8-look");
        visitor.open("/meldpunt/jaarcijfers/2010")
                .go(visitor.find(By.cssSelector("main a[href*='/controle/cijfers/']")));
        album.wide("C9-figure-checked");
    }
}
