package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Phone;
import be.signaalhuis.standalone.browser.Visitor;
import org.openqa.selenium.By;

/** Something seen in the street, written down on the spot. */
final class NewSignal {

    static final String PLACE = "Waterschei-Noord";
    private static final String TOO_MUCH = "Afval naast de container; het zijn Marokkanen.";
    private static final String SUMMARY = "Kanarieafval naast de container aan het plein.";

    private NewSignal() {}

    /** On a phone, from whatever page she is on, to the receipt; what she wrote first says too much. */
    static int byThumb(Visitor visitor) {
        var phone = new Phone(visitor);
        phone.go(By.linkText("Nieuw signaal")).go(By.cssSelector("a[href^='/signalen/nieuw/overlast']"));
        phone.choose("area", PLACE).tap(label("afval"));
        phone.type("summary", TOO_MUCH)
                .choose("source", "wijkmanager")
                .tap(label("Veiligheidshuis"))
                .go(By.id("bewaren"));
        visitor.awaitText("Kijk uw samenvatting nog eens na").awaitText("marok");
        phone.go(button("Ik pas het aan")).type("summary", SUMMARY).go(By.id("bewaren"));
        visitor.awaitText("Het signaal is genoteerd");
        return phone.taps();
    }

    /** By clicking, as one does without scripts. */
    static String byMouse(Visitor visitor) {
        visitor.follow("Nieuw signaal").go(visitor.find(By.cssSelector("a[href^='/signalen/nieuw/overlast']")));
        visitor.choose("area", PLACE).tick("afval").choose("source", "wijkmanager");
        visitor.type("summary", SUMMARY).tick("Veiligheidshuis");
        visitor.go(visitor.find(By.id("bewaren"))).awaitText("Het signaal is genoteerd");
        return id(visitor);
    }

    /** Of the signal whose receipt is in front of her. */
    static String id(Visitor visitor) {
        return visitor.path().split("/")[2];
    }

    /** Of the same. */
    static String number(Visitor visitor) {
        return visitor.find(By.cssSelector(".govuk-panel__body")).getText().replace("Nummer ", "");
    }

    private static By label(String text) {
        return By.xpath("//label[normalize-space()='%s']".formatted(text));
    }

    private static By button(String text) {
        return By.xpath("//button[normalize-space()='%s']".formatted(text));
    }
}
