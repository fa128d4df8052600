package be.signaalhuis.violators;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;

/** Makes up time and ids, itself and through somebody it asks. */
@Aggregate
public class AggregateWithDice {
    final LocalDate day = LocalDate.now();
    final UUID id = UUID.randomUUID();
    AskedByAnAggregate asked;
}
