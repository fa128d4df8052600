package be.signaalhuis.eventstore.violators;

final class LogManager {}
