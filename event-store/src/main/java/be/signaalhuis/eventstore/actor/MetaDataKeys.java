package be.signaalhuis.eventstore.actor;

/** The names under which events carry who did it and why; never personal data of the people in a file. */
public final class MetaDataKeys {

    /** Subject of the token: an account name of the organisation's own directory. */
    public static final String ACTOR = "actor";

    public static final String ROLE = "role";
    public static final String ORGANISATION = "organisation";
    /** NIS code of the municipality the actor works for. */
    public static final String MUNICIPALITY = "municipality";

    /** What the data is processed for: the feature that the command belongs to, such as {@code meldpunt} or {@code lco}. */
    public static final String PURPOSE = "purpose";
    /** Identifier derived from actor and idempotency key; see docs/decisions/0009. */
    public static final String REQUEST = "request";
    /** Encrypted fingerprint of the request's body. */
    public static final String REQUEST_FINGERPRINT = "requestFingerprint";
    /** The import task and the row of its file that caused the event: {@code <task>#<row>}. */
    public static final String TASK = "task";

    public static final String CORRELATION = "correlationId";
    public static final String CAUSE = "causationId";

    private MetaDataKeys() {}
}
