package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;

/** The manager of the scan at work, step by step. */
record Scanning(Visitor visitor) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Of the last thirty days in two neighbourhoods. */
    String opens(String title) {
        visitor.follow("Gebiedsscan").follow("Scans").follow("Een scan openen");
        visitor.type("scanTitel", title)
                .type("periodeVan", DeskDay.today().minusDays(30).format(DAY))
                .type("periodeTot", DeskDay.today().format(DAY))
                .tick("Waterschei-Noord")
                .tick("Waterschei-Zuid");
        visitor.press("Een scan openen").awaitText("De scan is geopend").awaitText(title);
        return visitor.path().replaceFirst("\\?.*", "");
    }

    Scanning fillsIn(String area) {
        visitor.browser().await(now -> !now.findElements(cell(area)).isEmpty());
        visitor.go(visitor.find(cell(area)));
        visitor.type("scanStraatkennis", "Rond de containers is het elke week raak.")
                .type("scanDuiding", "Er staan te weinig containers.")
                .tick("hoog");
        visitor.press("Bewaar").awaitText("Het levensdomein is bewaard").awaitText("te weinig containers");
        return this;
    }

    Scanning discusses() {
        visitor.follow("De bespreking noteren").tick("Veiligheidshuis").tick("politie");
        visitor.press("Bewaar de bespreking").awaitText("De bespreking is bewaard");
        return this;
    }

    /** @return address of the version that this makes */
    String adopts(String scan, int version) {
        visitor.browser()
                .await(now ->
                        !now.findElements(By.linkText("De scan vaststellen")).isEmpty());
        visitor.follow("De scan vaststellen").press("Stel de scan vast").awaitText("De scan is vastgesteld");
        visitor.awaitText("Versie %d, vastgesteld op".formatted(version));
        return scan + "/versies/" + version;
    }

    Scanning beginsAnew(String scan) {
        visitor.open(scan).follow("Een nieuwe versie beginnen").type("scanReden", "Een signaal lag elders.");
        visitor.press("Begin de nieuwe versie").awaitText("De nieuwe versie is begonnen");
        visitor.awaitText("versie 2");
        return this;
    }

    private static By cell(String area) {
        return By.cssSelector("a[href*='/invullen?gebied=%s&levensdomein=SOCIALE_COHESIE']".formatted(area));
    }
}
