package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.query.audit.tree.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The outlets that the settings name; none of them by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutletSettings.class)
class OutletConfiguration {

    /** A round ends before the database thinks that it hangs. */
    private static final String PATIENCE = "10000";

    @Bean
    Outlets outlets(OutletSettings settings, OneHistory history) {
        var outlets = new ArrayList<CheckpointOutlet>();
        if (settings.folder() != null) {
            outlets.add(new FolderOutlet(settings.folder(), history));
        }
        if (!settings.mail().to().isEmpty()) {
            if (settings.mail().from() == null) {
                throw new IllegalStateException("signaalhuis.merkle.outlets.mail.from is missing");
            }
            outlets.add(new MailOutlet(sender(settings.mail()), settings.mail()));
        }
        return new Outlets(List.copyOf(outlets));
    }

    @Bean
    Rounds outletRounds(GoingOutside outside, OutletSettings settings) {
        return new Rounds("outlets", settings.look(), outside::round);
    }

    private static JavaMailSender sender(OutletSettings.Mail settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.user());
        sender.setPassword(settings.password());
        var smtp = new Properties();
        smtp.put("mail.smtp.auth", Boolean.toString(settings.user() != null));
        smtp.put("mail.smtp.starttls.enable", "true");
        smtp.put("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
        smtp.put("mail.smtp.ssl.checkserveridentity", "true");
        smtp.put("mail.smtp.connectiontimeout", PATIENCE);
        smtp.put("mail.smtp.timeout", PATIENCE);
        smtp.put("mail.smtp.writetimeout", PATIENCE);
        sender.setJavaMailProperties(smtp);
        return sender;
    }
}
