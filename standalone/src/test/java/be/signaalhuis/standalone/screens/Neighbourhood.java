package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** What the screens count in one neighbourhood; a count that is on its way is waited for. */
record Neighbourhood(Visitor visitor, String code, String name) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static Neighbourhood north(Visitor visitor) {
        return new Neighbourhood(visitor, Partner.NORTH, "Waterschei-Noord");
    }

    int onTheMap() {
        visitor.open("/gebiedsscan");
        return mapped(visitor.browser().driver());
    }

    int onItsPage() {
        visitor.open("/gebiedsscan/" + code);
        return found(visitor.browser().driver());
    }

    void awaitOnTheMap(int signals) {
        visitor.open("/gebiedsscan").browser().await(now -> mapped(now) == signals);
    }

    void awaitOnItsPage(int signals) {
        visitor.open("/gebiedsscan/" + code).browser().await(now -> found(now) == signals);
    }

    private int mapped(WebDriver page) {
        var place = By.cssSelector(".sh-map__place[aria-label^='%s:']".formatted(name));
        return number(page.findElement(place).getDomAttribute("aria-label"));
    }

    private static int found(WebDriver page) {
        return number(page.findElement(By.cssSelector(".sh-scan__found")).getText());
    }

    private static int number(String text) {
        var number = NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }
}
