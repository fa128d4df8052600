package be.signaalhuis.standalone.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** One Chromium without a window, with a profile of its own that is thrown away. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final List<String> ALONE = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-features=Translate,OptimizationHints,MediaRouter",
            "--metrics-recording-only",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
            "--force-color-profile=srgb",
            "--hide-scrollbars",
            "--lang=nl");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser start(Programs programs) throws Exception {
        var profile = Files.createTempDirectory("signaalhuis-chromium");
        profile.toFile().deleteOnExit();
        var options = new ChromeOptions();
        options.setBinary(programs.chromium().toFile());
        options.addArguments(ALONE);
        options.addArguments("--user-data-dir=" + profile);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        Files.createDirectory(downloads(profile)).toString(),
                        "download.prompt_for_download",
                        false));
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        options.setCapability("goog:loggingPrefs", everythingHeard());
        System.setProperty("SE_OFFLINE", "true");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.driver().toFile())
                .usingAnyFreePort()
                .build();
        var browser = new Browser(new ChromeDriver(service, options), profile);
        browser.reset();
        return browser;
    }

    private static LoggingPreferences everythingHeard() {
        var heard = new LoggingPreferences();
        heard.enable(LogType.BROWSER, Level.ALL);
        heard.enable(LogType.PERFORMANCE, Level.ALL);
        return heard;
    }

    private static Path downloads(Path profile) {
        return profile.resolve("downloads");
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** As new: nobody logged in, Dutch, scripts on, a wide screen. */
    public void reset() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        language("nl");
        scripts(true);
        width(1280);
        heard();
    }

    /** What the browser says its reader speaks. */
    public void language(String code) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", code)));
    }

    /** From the next page on. */
    public void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    public void width(int pixels) {
        window(pixels, 900);
    }

    public void window(int pixels, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", height, "deviceScaleFactor", 1, "mobile", false));
        await(now -> Long.valueOf(pixels).equals(driver.executeScript("return document.documentElement.clientWidth")));
    }

    /** As if a cookie had run out. */
    public void forget(String cookie) {
        driver.manage().deleteCookieNamed(cookie);
    }

    /** Waits, bounded, until a look at the page gives something other than null and false. */
    public <T> T await(Function<WebDriver, T> look) {
        return await(PATIENCE, look);
    }

    public <T> T await(Duration patience, Function<WebDriver, T> look) {
        return new WebDriverWait(driver, patience, BETWEEN_LOOKS)
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .ignoring(org.openqa.selenium.NoSuchElementException.class)
                .withMessage(this::whatIsThere)
                .until(look);
    }

    private String whatIsThere() {
        var text = driver.findElement(By.tagName("body")).getText().replace('\n', ' ');
        return driver.getTitle() + " at " + driver.getCurrentUrl() + ": "
                + text.substring(0, Math.min(400, text.length()));
    }

    /** What was said and asked since this was last called. */
    public Heard heard() {
        return Heard.in(driver.manage().logs());
    }

    /** Address and title of every page she was on. */
    public List<String> history() {
        var entries = (List<?>)
                driver.executeCdpCommand("Page.getNavigationHistory", Map.of()).get("entries");
        return entries.stream()
                .map(entry -> (Map<?, ?>) entry)
                .map(entry -> entry.get("url") + " " + entry.get("title"))
                .toList();
    }

    /** What a click brings, when it is there as a whole: the name is taken by an empty file before that. */
    public Path download(Runnable click, String ending) {
        for (var earlier : downloads(profile).toFile().listFiles()) {
            earlier.delete();
        }
        click.run();
        return await(now -> Stream.of(downloads(profile).toFile().listFiles())
                .filter(file -> file.getName().endsWith(ending) && file.length() > 0)
                .findFirst()
                .map(File::toPath)
                .orElse(null));
    }

    /** The whole page, also what is below the window. */
    public byte[] picture() {
        var whole = (Map<?, ?>)
                driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip = Map.of("x", 0, "y", 0, "width", whole.get("width"), "height", whole.get("height"), "scale", 1);
        var answer = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    @Override
    public void close() throws Exception {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }
}
