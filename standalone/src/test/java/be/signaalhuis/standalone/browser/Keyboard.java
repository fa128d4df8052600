package be.signaalhuis.standalone.browser;

import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Works without a mouse, and counts every key that is not part of the text itself. */
public final class Keyboard {

    private final Browser browser;
    private int strokes;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Text, into whatever has the focus. */
    public Keyboard type(String text) {
        new Actions(browser.driver()).sendKeys(text).perform();
        return this;
    }

    /** Keys one after the other: a tab, a space, Enter, a letter that is a command. */
    public Keyboard press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        strokes += keys.length;
        return this;
    }

    /** Ctrl and Enter together: two keys. */
    public Keyboard send() {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        strokes += 2;
        return this;
    }

    /** Waits until this page is there, and the field one begins in has the focus. */
    public Keyboard on(String page, String focused) {
        browser.await(now -> now.getCurrentUrl().endsWith(page)
                && focused.equals(now.switchTo().activeElement().getDomAttribute("id")));
        return this;
    }

    public int strokes() {
        return strokes;
    }
}
