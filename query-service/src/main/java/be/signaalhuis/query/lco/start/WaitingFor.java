package be.signaalhuis.query.lco.start;

import be.signaalhuis.query.lco.agreements.AgreementExecutor;
import be.signaalhuis.query.lco.agreements.AgreementItem;
import java.util.List;

/**
 * What one of the others is to do.
 *
 * @param executor as the first of these agreements names them
 * @param items those first that are due first
 */
record WaitingFor(AgreementExecutor executor, List<AgreementItem> items) {}
