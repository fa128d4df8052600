package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.query.lco.Agreement;
import java.util.UUID;

/** An agreement and the file it is in; its texts sealed as they came. */
public record AgreementRow(UUID overleg, String municipality, Agreement agreement) {}
