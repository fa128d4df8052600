package be.signaalhuis.events.privacy;

/** The life of an erasure: the keys of what is erased are destroyed. */
public sealed interface ErasureEvent permits SubjectKeyShredded {

    ErasureId erasure();
}
