package be.signaalhuis.query.audit.tree.outlets;

/** What went outside before and what is to follow it are not of one history: what is there stays as it is. */
final class NotOfOneHistory extends RuntimeException {

    NotOfOneHistory(String why) {
        super(why);
    }
}
