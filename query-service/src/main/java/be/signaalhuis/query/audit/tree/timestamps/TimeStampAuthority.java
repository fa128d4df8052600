package be.signaalhuis.query.audit.tree.timestamps;

import java.io.IOException;

/** Somebody outside with a trusted clock. */
interface TimeStampAuthority {

    /** Who it is, as auditors see it. */
    String name();

    /**
     * Asks for a time stamp, and believes none that is not of this authority and about this.
     *
     * @param sha256 of the checkpoint's note
     * @throws IOException when there was no time stamp, or one that is not to be believed
     */
    TimeStamp stamp(byte[] sha256) throws IOException;
}
