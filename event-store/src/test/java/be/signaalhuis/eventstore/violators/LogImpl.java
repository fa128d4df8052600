package be.signaalhuis.eventstore.violators;

final class LogImpl {}
