package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import java.nio.file.Path;
import org.openqa.selenium.By;

/** Somebody who checks the house, at work in the auditor's room. */
record Auditor(Visitor visitor) {

    private static final String VERIFICATIONS = "/controle/nazicht";
    private static final By FOLDED = By.cssSelector("main form details:not([open]) summary");
    private static final By RESULT = By.cssSelector("#task .sh-verdict");

    /** A checkpoint in the right form, signed with a key that nobody has. */
    static final String OF_NOBODY = """
            signaalhuis.local/events
            3
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — signaalhuis.local/events Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;

    /** In front of the form for a verification, with nothing filled in. */
    static Auditor at(Visitor visitor) {
        visitor.open(VERIFICATIONS);
        return new Auditor(visitor);
    }

    /** Gives along the text of a checkpoint that she kept. */
    Auditor holds(String checkpoint) {
        unfold();
        visitor.type("ijkpunt", checkpoint);
        return this;
    }

    /** The same as a file. */
    Auditor holds(Path checkpoint) {
        unfold();
        visitor.find(By.id("ijkpuntBestand")).sendKeys(checkpoint.toString());
        return this;
    }

    private void unfold() {
        if (visitor.sees(FOLDED)) {
            visitor.find(FOLDED).click();
        }
    }

    Auditor verifies() {
        visitor.submit();
        return this;
    }

    Auditor replays(String view) {
        visitor.open("/controle/herhalingen").pick("overzicht", view);
        visitor.submit();
        return this;
    }

    /** What came of it, in words; waited for. */
    String result() {
        return visitor.find(RESULT).getText();
    }

    /** The address that the reader is at. */
    String page() {
        return visitor.path();
    }

    Path downloads(String link, String ending) {
        return visitor.browser()
                .download(
                        () -> visitor.find(By.cssSelector("a[href*='" + link + "']"))
                                .click(),
                        ending);
    }
}
