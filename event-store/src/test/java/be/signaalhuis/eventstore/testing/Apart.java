package be.signaalhuis.eventstore.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Touches nothing that other classes touch, its database and its service are its own: it runs beside them, one such
 * class at a time, and its methods one after the other.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what is apart")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Apart {}
