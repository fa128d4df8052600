package be.signaalhuis.standalone.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Works with a thumb on a small window, and counts every tap that is not the text itself. */
public final class Phone {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;
    private final Visitor visitor;
    private int taps;

    public Phone(Visitor visitor) {
        visitor.browser().window(WIDTH, HEIGHT);
        this.visitor = visitor;
    }

    public Phone tap(By what) {
        visitor.find(what).click();
        taps++;
        return this;
    }

    /** A tap that leads to another page. */
    public Phone go(By way) {
        visitor.go(visitor.find(way));
        taps++;
        return this;
    }

    /** One of a list that opens: two taps. */
    public Phone choose(String field, String option) {
        visitor.choose(field, option);
        taps += 2;
        return this;
    }

    /** Types over what is in a field; a tap more when one has to go there first. */
    public Phone type(String field, String text) {
        if (!isIn(visitor.find(By.id(field)))) {
            taps++;
        }
        visitor.type(field, text);
        return this;
    }

    public int taps() {
        return taps;
    }

    private boolean isIn(WebElement field) {
        return field.equals(visitor.browser().driver().switchTo().activeElement());
    }
}
