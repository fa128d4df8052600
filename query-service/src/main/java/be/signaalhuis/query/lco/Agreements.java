package be.signaalhuis.query.lco;

import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.OverlegEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The agreements of an overleg, in the order in which they were made. */
public record Agreements(List<Agreement> all) {

    static final Agreements NONE = new Agreements(List.of());

    /** @param before null before the first event */
    public static Agreements next(Agreements before, OverlegEvent next) {
        return (before == null ? NONE : before).after(next);
    }

    Agreements after(OverlegEvent next) {
        if (next instanceof AgreementMade event) {
            return new Agreements(Parts.with(all, Agreement.of(event)));
        }
        var about = AgreementFold.about(next);
        return about == null ? this : changed(about, one -> AgreementFold.after(one, next));
    }

    private Agreements changed(AgreementId id, UnaryOperator<Agreement> change) {
        return new Agreements(Parts.changed(all, one -> one.id().equals(id), change));
    }

    public Optional<Agreement> find(AgreementId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Stream<Agreement> open() {
        return all.stream().filter(Agreement::isOpen);
    }
}
