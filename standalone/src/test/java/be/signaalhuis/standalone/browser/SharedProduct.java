package be.signaalhuis.standalone.browser;

import be.signaalhuis.standalone.support.ExampleRegisters;
import be.signaalhuis.standalone.support.RunningProduct;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * The product that tests of the screens share: the example registers are in it. Who needs an empty one looks as the desk
 * of the other municipality.
 */
public record SharedProduct(RunningProduct running, Path data) implements AutoCloseable {

    /** As behind a proxy that speaks TLS, whose word counts. */
    private static final Map<String, String> BEHIND_A_PROXY = Map.of("signaalhuis.portal.forward-headers", "framework");

    static SharedProduct start() throws Exception {
        var data = Files.createTempDirectory("signaalhuis-screens");
        var product = RunningProduct.on(data, BEHIND_A_PROXY);
        product.ended(product.sendRegister());
        ExampleRegisters.takeIn(product);
        return new SharedProduct(product, data);
    }

    @Override
    public void close() throws Exception {
        running.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
