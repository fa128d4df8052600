package be.signaalhuis.eventstore.violators.unexplained;

final class Unexplained {}
