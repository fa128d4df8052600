package be.signaalhuis.eventstore.approved;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.privacy.ErasureId;
import be.signaalhuis.events.privacy.KeyId;
import be.signaalhuis.events.privacy.SubjectKeyShredded;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of erasures. */
final class PrivacyExamples {

    private static final ErasureId ERASURE = new ErasureId(UUID.fromString("00000000-0000-4000-8000-000000000009"));
    private static final KeyId KEY = new KeyId(UUID.fromString("00000000-0000-4000-8000-00000000000d"));
    private static final KeyId OTHER_KEY = new KeyId(UUID.fromString("00000000-0000-4000-8000-00000000000e"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private PrivacyExamples() {}

    static List<Object> full() {
        return List.of(new SubjectKeyShredded(ERASURE, List.of(KEY, OTHER_KEY), Code.of("AVG17"), DAY));
    }

    static List<Object> minimal() {
        return List.of(new SubjectKeyShredded(ERASURE, List.of(KEY), Code.of("AVG17"), DAY));
    }
}
