package be.signaalhuis.eventstore.violators;

import be.signaalhuis.elsewhere.Neighbour;

record UsesANeighbour(Neighbour neighbour) {}
