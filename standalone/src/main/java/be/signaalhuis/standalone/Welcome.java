package be.signaalhuis.standalone;

import be.signaalhuis.standalone.folder.DataFolder;
import java.io.PrintStream;
import java.util.List;

/** What the person who started it reads when all parts answer: where they are, and a first thing to try. */
final class Welcome {

    private Welcome() {}

    static void print(List<Part> parts, DataFolder folder) {
        PrintStream out = System.out;
        out.printf("%nSignaalhuis is klaar / is ready.%n");
        parts.forEach(part -> out.printf("  %-16s %s%n", part.name(), part.address()));
        out.printf("  %-16s %s%n%n", "data", folder.root());
        out.printf("Probeer eerst / first thing to try:%n");
        parts.forEach(part -> out.printf("  %s%n", part.firstThingToTry()));
        out.printf("%nStoppen / stop: Ctrl-C%n");
        out.flush();
    }
}
