package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.sealing.Sealed;

/** How the personal values of a draft are sealed. */
public interface Sealing {

    /** Null stays null. */
    <T> Sealed<T> seal(T value);

    /** As the product's own edge does it: a key of its own for every person and every text. */
    static Sealing fresh() {
        return new Sealing() {
            @Override
            public <T> Sealed<T> seal(T value) {
                return value == null ? null : Sealed.fresh(value);
            }
        };
    }
}
