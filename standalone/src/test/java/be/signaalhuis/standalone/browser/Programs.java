package be.signaalhuis.standalone.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium and the driver that belongs to it: as two variables say, else where systems usually put them. */
record Programs(Path chromium, Path driver) {

    private static final List<String> CHROMIUMS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> DRIVERS = List.of(
            "/usr/bin/chromedriver",
            "/usr/lib/chromium/chromedriver",
            "/usr/lib/chromium-browser/chromedriver",
            "/usr/local/bin/chromedriver",
            "/opt/homebrew/bin/chromedriver",
            "C:\\ProgramData\\chocolatey\\bin\\chromedriver.exe");

    /** What somebody needs to read who has no browser here. */
    static final String MISSING = """

            ************************************************************************
            *  SKIPPED: the tests of the screens. There is no Chromium with driver. *
            *                                                                      *
            *  Debian, Ubuntu:  apt-get update                                     *
            *                   apt-get install -y chromium chromium-driver        *
            *  elsewhere: Chrome or Chromium and the chromedriver of its version,  *
            *  named by SIGNAALHUIS_CHROMIUM and SIGNAALHUIS_CHROMEDRIVER          *
            *                                                                      *
            *  With CI=true these tests fail instead.                              *
            ************************************************************************
            """;

    static Optional<Programs> find(Map<String, String> environment) {
        var chromium = first(environment.get("SIGNAALHUIS_CHROMIUM"), CHROMIUMS);
        var driver = first(environment.get("SIGNAALHUIS_CHROMEDRIVER"), DRIVERS);
        return chromium.flatMap(browser -> driver.map(program -> new Programs(browser, program)));
    }

    /** A variable that is set is meant: when nothing is there, nothing else is taken instead. */
    private static Optional<Path> first(String named, List<String> usual) {
        return (named == null ? usual.stream() : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
