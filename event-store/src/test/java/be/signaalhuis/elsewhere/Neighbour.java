package be.signaalhuis.elsewhere;

public record Neighbour(String name) {}
