package be.signaalhuis.command.reacting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/**
 * What follows from events that stand in the log. It sets tasks, in the transaction in which the place in the log moves
 * on, and does nothing else: a batch may come again.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@ProcessingGroup(Reaction.PROCESSOR)
public @interface Reaction {

    /** All reactions read the log together, under this name. */
    String PROCESSOR = "reactions";
}
