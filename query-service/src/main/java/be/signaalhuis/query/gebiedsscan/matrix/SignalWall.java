package be.signaalhuis.query.gebiedsscan.matrix;

/** Which signals are told without their id: what another service keeps to itself, today or on the day of the answer. */
final class SignalWall {

    /** On {@code stream}. */
    static final String SHIELDED = """
            (exists (select from views.gebiedsscan_signal as kept
                     where kept.signal_id = stream and coalesce(kept.sharing, 'EIGEN_DIENST') = 'EIGEN_DIENST'
                       and (kept.closed_at is null or kept.opened_at <= :position and kept.closed_at > :position))
             and not exists (select from events.event as first
                             where first.aggregate_identifier = stream and first.sequence_number = 0
                               and convert_from(first.metadata, 'UTF8')::jsonb ->> 'organisation' = :organisation))""";

    private SignalWall() {}
}
