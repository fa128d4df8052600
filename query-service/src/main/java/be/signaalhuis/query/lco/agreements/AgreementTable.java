package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.query.projection.VersionedTable;
import org.springframework.stereotype.Component;

/** The rows of the agreements: opened and closed, never changed. */
@Component
class AgreementTable extends VersionedTable<AgreementRow> {

    AgreementTable(AgreementColumns columns) {
        super("overleg_agreement", AgreementColumns.KEY, columns.fields(), columns.state());
    }
}
