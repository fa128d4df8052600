package be.signaalhuis.standalone.screens;

import java.util.stream.Stream;
import org.openqa.selenium.By;

/** The yearly figures: of a year, as once known, of none, and the reports behind one of them. */
final class FigurePages {

    private FigurePages() {}

    static Stream<Page> all() {
        return Stream.of(
                Page.at("figures", "intake", "/meldpunt/jaarcijfers/2010"),
                Page.at("figures of the newest year", "intake", "/meldpunt/jaarcijfers"),
                Page.at("figures as once known", "intake", "/meldpunt/jaarcijfers?jaar=2010&stand=01/01/2011"),
                Page.at("figures of an empty year", "intake", "/meldpunt/jaarcijfers/1999"),
                Page.at("figures of no year", "intake", "/meldpunt/jaarcijfers?jaar=onzin&stand=onzin"),
                Page.at("figures for policy", "policy", "/meldpunt/jaarcijfers/2010"),
                Page.at("figures of another desk", "intake-as", "/meldpunt/jaarcijfers"),
                new Page(
                        "reports behind a figure",
                        "intake",
                        visitor -> visitor.open("/meldpunt/jaarcijfers/2010")
                                .find(By.cssSelector(".sh-figure a"))
                                .click()));
    }
}
