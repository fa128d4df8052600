package be.signaalhuis.standalone.browser;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests one browser and one running product that they all share. A machine without a browser skips them and says
 * so aloud; CI never skips.
 */
public final class Screens implements ExecutionCondition, ParameterResolver, BeforeEachCallback {

    private static final Namespace SHARED = Namespace.create(Screens.class);
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Programs.find(System.getenv()).isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("CI needs a browser" + Programs.MISSING);
        }
        if (SAID.compareAndSet(false, true)) {
            sayAloud();
        }
        return ConditionEvaluationResult.disabled(Programs.MISSING);
    }

    /** Past the file in which Maven keeps the output of tests. */
    private static void sayAloud() {
        System.err.print(Programs.MISSING);
        var console = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        console.print(Programs.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Browser.class || type == SharedProduct.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class ? browser(test) : product(test);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        browser(test).reset();
    }

    private static Browser browser(ExtensionContext test) {
        return test.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(
                        Browser.class,
                        key -> made(() ->
                                Browser.start(Programs.find(System.getenv()).orElseThrow())),
                        Browser.class);
    }

    private static SharedProduct product(ExtensionContext test) {
        return test.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(SharedProduct.class, key -> made(SharedProduct::start), SharedProduct.class);
    }

    private static <T> T made(java.util.concurrent.Callable<T> making) {
        try {
            return making.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
