package be.signaalhuis.eventstore.violators;

final class LogDto {}
