package be.signaalhuis.portal.page;

/** There is no such page, or not for this reader: both look the same. */
public final class Unknown extends RuntimeException {

    public Unknown() {
        super("no such page");
    }
}
