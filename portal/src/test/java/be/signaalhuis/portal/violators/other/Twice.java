package be.signaalhuis.portal.violators.other;

import org.springframework.stereotype.Component;

/** Called the same as another; abstract, so that no context takes it up. */
@Component
abstract class Twice {}
