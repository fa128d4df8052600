package be.signaalhuis.portal.drafts;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the key of the drafts is; no default, for whoever loses it loses every draft. */
@ConfigurationProperties("signaalhuis.portal")
record DraftProperties(Path keyFile) {}
