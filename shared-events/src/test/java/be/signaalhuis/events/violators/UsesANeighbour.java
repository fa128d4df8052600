package be.signaalhuis.events.violators;

import be.signaalhuis.elsewhere.Neighbour;

public interface UsesANeighbour extends Neighbour {}
