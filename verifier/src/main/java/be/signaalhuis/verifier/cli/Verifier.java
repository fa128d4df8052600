package be.signaalhuis.verifier.cli;

import be.signaalhuis.verifier.json.Unreadable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the jar starts. */
public final class Verifier {

    /** All is as it should be; a finding; the question or what it is about cannot be used. */
    static final int OK = 0;

    static final int FINDING = 1;
    static final int UNUSABLE = 2;

    private static final String USAGE = """
            Tells whether anybody touched the history, from files alone; it asks no network and no database.

              java -jar verifier.jar [bundle] FILE…   verify bundles; - is standard input, gzip is fine
                  --key VKEY         a key of the log that you trust; without one, the key in the bundle is believed
                  --checkpoint FILE  a checkpoint that you got earlier or elsewhere: the bundle must lead on from it
                  --witness VKEY     a witness that you trust
                  --json             the outcome as JSON
              java -jar verifier.jar proof FILE --key VKEY [--row FILE]         one event is in the log (.tlog-proof)
              java -jar verifier.jar checkpoint FILE --key VKEY [--witness VKEY]  a checkpoint was signed by that key
              java -jar verifier.jar consistency OLD NEW PROOF --key VKEY       one checkpoint grew from the other
              java -jar verifier.jar report FILE.json --key VKEY                a report is as it was signed
              java -jar verifier.jar check-vector FILE.json…                    a test vector gives what it should

            Exit code: 0 all is as it should be, 1 there is a finding, 2 something cannot be read.
            """;

    private Verifier() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    static int run(String[] words, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.of(words);
            return switch (arguments.command()) {
                case "bundle" -> new BundleCommand(arguments, out, err).run();
                case "proof" -> Papers.proof(arguments, out);
                case "checkpoint" -> Papers.checkpoint(arguments, out);
                case "consistency" -> Papers.consistency(arguments, out);
                case "report" -> Report.verify(arguments, out);
                case "check-vector" -> Vector.check(arguments, out);
                default -> throw new Misuse("");
            };
        } catch (Misuse e) {
            err.println(e.getMessage());
            err.print(USAGE);
        } catch (IOException e) {
            err.println("Cannot be read: " + e.getMessage());
        } catch (Unreadable | IllegalArgumentException e) {
            err.println("Cannot be used: " + e.getMessage());
        }
        return UNUSABLE;
    }
}
