package be.signaalhuis.events.violators;

import tools.jackson.databind.JacksonSerializable;

public interface UsesDatabind extends JacksonSerializable {}
