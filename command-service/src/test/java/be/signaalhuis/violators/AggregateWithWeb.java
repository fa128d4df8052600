package be.signaalhuis.violators;

import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.spring.stereotype.Aggregate;

/** Knows who calls over the web. */
@Aggregate
public class AggregateWithWeb {
    HttpServletRequest request;
}
