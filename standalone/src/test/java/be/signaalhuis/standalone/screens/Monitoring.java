package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;

/** The yearly monitoring meeting: planned, held, and what comes of it. */
record Monitoring(Visitor visitor) {

    private static final String TODAY = DeskDay.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    private static final By PLAN = By.xpath(
            "//section[.//h2[contains(., 'onitoringoverleg')]]//a[starts-with(@href, '/overleg/nieuw?instantie=')]");
    private static final By SET_UP = By.xpath("//button[normalize-space()='Richt het monitoringoverleg op']");

    /** The body that meets is set up when it is not there yet. */
    Monitoring isPlanned() {
        visitor.follow("Overleg");
        if (visitor.sees(SET_UP)) {
            visitor.go(visitor.find(SET_UP)).awaitText("De instantie is toegevoegd");
        }
        visitor.go(visitor.find(PLAN)).type("plannedOn", TODAY);
        visitor.press("Overleg plannen").awaitText("Het overleg is gepland");
        return this;
    }

    Monitoring talksOf(String bottleneck) {
        visitor.follow("Agenda").tick(bottleneck);
        visitor.press("Bewaar de agenda").awaitText("De agenda is bewaard").awaitText(bottleneck);
        return this;
    }

    /** The others who must be there are. */
    Monitoring isHeldWithout(String party) {
        visitor.follow("Overleg is gehouden").type("meetingHeldOn", TODAY);
        for (var label :
                visitor.browser().driver().findElements(By.xpath("//label[contains(., '(moet erbij zijn)')]"))) {
            if (!label.getText().startsWith(party)) {
                label.click();
            }
        }
        visitor.press("Bewaar").awaitText("Het overleg is bewaard");
        return this;
    }

    Monitoring decidesThatPolicyMustChange(String why) {
        visitor.follow("Beslissen over het beleid").tick("Ja, het beleid moet veranderen");
        visitor.type("policyExplanation", why).press("Bewaar de beslissing");
        visitor.awaitText("De beslissing is bewaard").awaitText(why);
        return this;
    }

    Monitoring notesAnActionPoint(String signal, String what) {
        visitor.open("/signalen/" + signal).follow("Actiepunt bij dit signaal noteren");
        visitor.type("itemText", what).pick("itemOwner", "WIJKONTWIKKELING").press("Noteer dit");
        visitor.awaitText("Het is genoteerd").awaitText(what);
        return this;
    }
}
