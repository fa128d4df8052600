package be.signaalhuis.standalone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility rules of axe that can be tested by a machine, up to WCAG 2.2 AA. */
public final class Axe {

    private static final String SCRIPT = script();
    private static final String LOADED = "return typeof axe === 'object'";
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
                resultTypes: ['violations'],
                preload: false
            }).then(
                found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ': ' + node.target.join(' ') + ' | ' + node.html.slice(0, 160) + ' | ' + node.failureSummary))),
                failure => done(['axe failed: ' + failure]));
            """;

    private Axe() {}

    /** A sentence for each thing on the page that breaks a rule. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Browser browser) {
        var driver = browser.driver();
        if (!Boolean.TRUE.equals(driver.executeScript(LOADED))) {
            driver.executeScript(SCRIPT);
        }
        return (List<String>) driver.executeAsyncScript(RUN);
    }

    private static String script() {
        try (var resource = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
