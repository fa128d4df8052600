package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Keyboard;
import be.signaalhuis.standalone.browser.Visitor;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A conversation on the telephone, from the search to the receipt. */
final class NewReport {

    private NewReport() {}

    /** Without touching a mouse, from whatever page she is on. */
    static int byKeyboard(Visitor visitor, String day) {
        var keys = new Keyboard(visitor.browser());
        keys.press("g", "n");
        keys.on("/zoeken", "facts.occurredFrom").type(day).press(Keys.TAB).type("huidskl");
        keys.press(Keys.TAB).type(Canaries.OTHER_PARTY).press(Keys.ENTER);
        visitor.browser()
                .await(now -> now.getCurrentUrl().endsWith("?gezocht")
                        && now.switchTo().activeElement().getTagName().equals("button"));
        keys.press(Keys.ENTER);
        keys.on("/contact", "channel")
                .type("telef")
                .press(Keys.TAB)
                .type("slach")
                .press(Keys.ENTER);
        keys.on("/feiten", "facts.description").type(Canaries.FACTS).send();
        keys.on("/gronden", "mainGround").press(Keys.ENTER);
        keys.on("/domein", "domain").type("overh").press(Keys.ENTER);
        keys.on("/tegenpartij", "otherParty.name").press(Keys.ENTER);
        keys.on("/melder", "reporter.name").type(Canaries.REPORTER).press(Keys.TAB);
        keys.type(Canaries.PHONE).press(Keys.ENTER);
        keys.on("/wens", "expectation").type("advi").press(Keys.ENTER);
        keys.on("/toestemming", "consents").press(Keys.SPACE, Keys.ENTER);
        visitor.browser().await(now -> now.getCurrentUrl().endsWith("/nakijken"));
        keys.send();
        visitor.find(By.id("number"));
        return keys.strokes();
    }

    /** By clicking, as one does without scripts. */
    static void byMouse(Visitor visitor, String day) {
        visitor.follow("Nieuwe melding")
                .type("facts.occurredFrom", day)
                .type("mainGround", "huidskl")
                .type("otherParty.name", Canaries.OTHER_PARTY)
                .press("Zoeken")
                .press("Nieuwe melding maken");
        visitor.choose("channel", "telefoon")
                .choose("reporterRole", "slachtoffer")
                .press("Verder");
        visitor.type("facts.description", Canaries.FACTS).press("Verder");
        visitor.press("Verder");
        visitor.pick("domain", "OVERHEID").press("Verder");
        visitor.press("Verder");
        visitor.type("reporter.name", Canaries.REPORTER)
                .type("reporter.phone", Canaries.PHONE)
                .press("Verder");
        visitor.choose("expectation", "advies").press("Verder");
        visitor.find(By.id("consents")).click();
        visitor.press("Verder");
        visitor.press("Registreren");
        visitor.find(By.id("number"));
    }
}
