package be.signaalhuis.events.gebiedsscan;

/** The life of the map of a division: outlined, and outlined again when a better map comes. */
public sealed interface AreaMapEvent permits AreasOutlined {

    AreaMapId mapId();
}
