package be.signaalhuis.query.lco.start;

import be.signaalhuis.query.lco.agreements.AgreementCounts;
import be.signaalhuis.query.lco.agreements.AgreementList.AgreementsFound;
import be.signaalhuis.query.lco.register.RegisteredFile;
import java.util.List;

/**
 * What the start page is made of, still sealed.
 *
 * @param planning files with a meeting to come soon, or one whose day passed
 * @param reporting files with a report to write
 */
record StartRead(
        AgreementsFound agreements,
        AgreementCounts counts,
        List<RegisteredFile> planning,
        List<RegisteredFile> reporting,
        long toComplete,
        long files) {}
