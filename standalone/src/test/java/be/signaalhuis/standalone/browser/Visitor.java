package be.signaalhuis.standalone.browser;

import be.signaalhuis.standalone.support.RunningProduct;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.NotFoundException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Somebody at the screen: reads, types and clicks. */
public record Visitor(Browser browser, RunningProduct product) {

    private static final String PASSWORD = "demo";
    private static final By MAIN_BUTTON =
            By.cssSelector("main form button[type=submit].govuk-button:not(.govuk-button--secondary)");

    /** Opens the portal and passes its login page. */
    public Visitor logIn(String account) {
        open("/");
        return passTheLogin(account);
    }

    /** Fills in the login page that is in front of her. */
    public Visitor passTheLogin(String account) {
        new Select(find(By.id("username"))).selectByVisibleText(account);
        find(By.id("password")).sendKeys(PASSWORD);
        go(find(By.cssSelector("button[type=submit]")));
        browser.await(now -> now.getCurrentUrl().startsWith(product.portal()));
        return this;
    }

    public Visitor open(String path) {
        browser.driver().get(product.portal() + path);
        return this;
    }

    public Visitor follow(String link) {
        return go(find(By.linkText(link)));
    }

    public Visitor press(String button) {
        var named = "//button[normalize-space()='%s'] | //a[@role='button'][normalize-space()='%<s']".formatted(button);
        return go(find(By.xpath(named)));
    }

    /** Clicks on what leads to another page, and waits until it is there. */
    public Visitor go(WebElement way) {
        var page = browser.driver().findElement(By.tagName("html"));
        way.click();
        browser.await(now -> isGone(page));
        return this;
    }

    private static boolean isGone(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (StaleElementReferenceException | NotFoundException gone) {
            return true;
        } catch (WebDriverException e) {
            // What chromedriver says of an element whose page is leaving at this very moment.
            if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
                return true;
            }
            throw e;
        }
    }

    /** Types over what is in a field. */
    public Visitor type(String field, String text) {
        var input = find(By.id(field));
        input.clear();
        input.sendKeys(text);
        return this;
    }

    public Visitor choose(String field, String option) {
        new Select(find(By.id(field))).selectByVisibleText(option);
        return this;
    }

    /** The option with this code. */
    public Visitor pick(String field, String code) {
        new Select(find(By.id(field))).selectByValue(code);
        return this;
    }

    /** Presses the button that the page is for, whatever it says. */
    public Visitor submit() {
        return go(browser.await(now -> now.findElements(MAIN_BUTTON).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null)));
    }

    public Visitor tick(String label) {
        find(By.xpath("//label[normalize-space()='%s']".formatted(label))).click();
        return this;
    }

    public String heading() {
        return browser.await(now -> now.findElement(By.tagName("h1"))).getText();
    }

    public String title() {
        return browser.driver().getTitle();
    }

    /** Path of the page, with what follows a question mark. */
    public String path() {
        var address = URI.create(browser.driver().getCurrentUrl());
        return address.getRawQuery() == null ? address.getPath() : address.getPath() + "?" + address.getRawQuery();
    }

    public String address() {
        return browser.driver().getCurrentUrl();
    }

    public String text() {
        return find(By.tagName("body")).getText();
    }

    public boolean sees(By what) {
        return !browser.driver().findElements(what).isEmpty();
    }

    public WebElement find(By what) {
        return browser.await(now -> now.findElement(what));
    }

    public List<String> texts(By what) {
        return browser.driver().findElements(what).stream()
                .map(WebElement::getText)
                .toList();
    }

    public Visitor awaitText(String expected) {
        browser.await(now -> now.findElement(By.tagName("body")).getText().contains(expected));
        return this;
    }
}
