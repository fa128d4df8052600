package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.browser.Axe;
import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.Inspection;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebDriverException;

/** No page keeps anybody out: WCAG 2.2 AA as far as axe can tell, on a small and a large screen, in three languages. */
@OnScreen
class NoBarriersTest {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");
    private static final int[] WIDTHS = {1280, 320};
    private static final String BARRIERS =
            "data:text/html,<html lang=nl><title>x</title><h1>x</h1><img src='data:,'><input>";

    static Stream<Arguments> readers() {
        return Pages.all().stream()
                .map(Page::account)
                .distinct()
                .flatMap(account -> LANGUAGES.stream().map(language -> Arguments.of(account, language)));
    }

    /** Each page in one language and, for axe, at one width, in turn, so that every language and width is seen. */
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("readers")
    void noPageKeepsAnybodyOut(String account, String language, Browser browser, SharedProduct product) {
        var pages = Pages.of(account);
        var turn = LANGUAGES.indexOf(language);
        assertNoBarriers(
                account,
                language,
                new Visitor(browser, product.running()),
                IntStream.range(0, pages.size())
                        .filter(number -> number % LANGUAGES.size() == turn)
                        .mapToObj(pages::get),
                false);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("readers")
    @Tag("proof")
    void noPageKeepsAnybodyOutInAnyLanguage(String account, String language, Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running());
        assertNoBarriers(account, language, visitor, Pages.of(account).stream(), true);
    }

    private static void assertNoBarriers(
            String account, String language, Visitor visitor, Stream<Page> pages, boolean everyWidth) {
        if (!account.isEmpty()) {
            visitor.logIn(account);
        }
        visitor.open("/hulp?taal=" + language);
        visitor.browser().heard();
        assertThat(pages.flatMap(page -> faults(page, visitor, language, everyWidth))
                        .toList())
                .isEmpty();
    }

    private static Stream<String> faults(Page page, Visitor visitor, String language, boolean everyWidth) {
        visitor.browser().width(WIDTHS[0]);
        try {
            page.reach(visitor);
        } catch (WebDriverException e) {
            return Stream.of(page.name() + " cannot be reached: " + e.getRawMessage());
        }
        var inTurn = WIDTHS[Math.floorMod(page.name().hashCode(), WIDTHS.length)];
        return Inspection.of(visitor.browser(), language, width -> everyWidth || width == inTurn, WIDTHS).stream()
                .map(fault -> page.name() + ": " + fault);
    }

    @Test
    void aPageWithBarriersIsCaught(Browser browser) {
        browser.driver().get(BARRIERS);
        List<String> found = Axe.violations(browser);
        assertThat(found).anyMatch(fault -> fault.startsWith("image-alt")).anyMatch(fault -> fault.startsWith("label"));
    }
}
