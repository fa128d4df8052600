package be.signaalhuis.query.projection;

/** A view, as whoever keeps or rebuilds it must know it. */
public interface View<E> {

    /** Its name, which is also that of its processing group. */
    String name();

    /** Raised when the same events make other rows than before: what was built is then rebuilt. */
    int version();

    Follows<E> follows();

    ViewTable<E> table();
}
