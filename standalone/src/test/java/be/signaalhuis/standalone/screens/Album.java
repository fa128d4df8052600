package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Browser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Keeps pictures of pages under names that stay, in 256 colours and not longer than one looks at. */
record Album(Browser browser, Path folder) {

    private static final int WIDE = 1280;
    private static final int SMALL = 320;
    private static final int LONGEST = 1500;

    static Album in(Path folder, Browser browser) throws IOException {
        Files.createDirectories(folder);
        return new Album(browser, folder);
    }

    /** What is in front of the reader, on a large screen. */
    Album wide(String name) throws IOException {
        return keep(name, WIDE);
    }

    Album small(String name) throws IOException {
        keep(name + "-320", SMALL);
        browser.width(WIDE);
        return this;
    }

    private Album keep(String name, int width) throws IOException {
        browser.width(width);
        var whole = ImageIO.read(new ByteArrayInputStream(browser.picture()));
        var height = Math.min(whole.getHeight(), LONGEST);
        var few = FewColours.of(whole.getSubimage(0, 0, whole.getWidth(), height));
        ImageIO.write(few, "png", folder.resolve(name + ".png").toFile());
        return this;
    }
}
