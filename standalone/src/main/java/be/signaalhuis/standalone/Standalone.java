package be.signaalhuis.standalone;

import be.signaalhuis.standalone.database.EmbeddedDatabase;
import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.folder.DataFolderLock;
import be.signaalhuis.standalone.folder.Refusal;
import be.signaalhuis.standalone.logging.RootCause;
import be.signaalhuis.standalone.logging.Silence;
import java.util.List;

/** Runs the whole product in one process: {@code ./mvnw spring-boot:run}. */
public final class Standalone {

    /** Set as a system property by whoever needs the whole stack trace of a failed start. */
    private static final String DEBUG = "signaalhuis.debug";

    private final Settings settings;
    private final Product product;
    private final Lifecycle lifecycle;

    private Standalone(Settings settings, Product product, Lifecycle lifecycle) {
        this.settings = settings;
        this.product = product;
        this.lifecycle = lifecycle;
    }

    public static void main(String... arguments) throws InterruptedException {
        run(Product.SIGNAALHUIS, arguments);
    }

    static void run(Product product, String... arguments) throws InterruptedException {
        Silence.begin();
        Lifecycle lifecycle = new Lifecycle();
        Runtime.getRuntime().addShutdownHook(new Thread(lifecycle::stop, "stop"));
        try {
            new Standalone(Settings.from(arguments), product, lifecycle).start();
        } catch (Exception failure) {
            if (!lifecycle.isStopping()) {
                report(failure);
                System.exit(1);
            }
        }
        lifecycle.awaitStop();
    }

    private void start() throws Exception {
        DataFolder folder = DataFolder.at(settings.data());
        lifecycle.step(() -> lifecycle.remember("lock", DataFolderLock.take(folder)));
        EmbeddedDatabase database = lifecycle.step(() -> lifecycle.remember(
                "postgres", EmbeddedDatabase.start(folder, settings.postgresPrograms(), settings.databasePort())));
        List<Part> parts = lifecycle.step(() -> new Parts(settings, folder).of(product, database));
        lifecycle.step(() -> ParallelStart.of(parts, lifecycle));
        Welcome.print(parts, folder);
        if (settings.demo()) {
            Demonstration.ask(settings);
        }
    }

    private static void report(Exception failure) {
        System.err.println(reason(failure));
        if (Boolean.getBoolean(DEBUG)) {
            failure.printStackTrace();
        }
    }

    private static String reason(Exception failure) {
        if (failure instanceof Refusal) {
            return failure.getMessage();
        }
        String why = failure instanceof PartFailed ? failure.getMessage() : RootCause.inOneLine(failure);
        return "Signaalhuis kon niet starten / could not start: " + why;
    }
}
