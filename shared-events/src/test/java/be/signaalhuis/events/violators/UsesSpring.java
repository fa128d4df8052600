package be.signaalhuis.events.violators;

import org.springframework.core.Ordered;

public interface UsesSpring extends Ordered {}
