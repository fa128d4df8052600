package be.signaalhuis.violators;

import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.context.ApplicationContext;

/** Knows its container. */
@Aggregate
public class AggregateWithSpring {
    ApplicationContext context;
}
