package be.signaalhuis.standalone.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The properties of ours that a service reads, and which of them it cannot do without. */
record ServiceSettings(Set<String> known, Set<String> required) {

    /** Settings classes do not tell what they need; these have no default anywhere. */
    private static final Set<String> NEVER_GUESSED = Set.of(
            "signaalhuis.security.issuer",
            "signaalhuis.keys.url",
            "signaalhuis.keys.user",
            "signaalhuis.keys.password",
            "signaalhuis.kek.kind",
            "signaalhuis.migration.user",
            "signaalhuis.migration.password");

    private static final Set<String> NEVER_GUESSED_BY_A_SEQUENCER =
            Set.of("signaalhuis.merkle.user", "signaalhuis.merkle.password", "signaalhuis.merkle.key-file");

    private static final Set<String> NEVER_GUESSED_BY_THE_PORTAL =
            Set.of("signaalhuis.security.issuer", "signaalhuis.portal.client-secret", "signaalhuis.portal.key-file");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(signaalhuis\\.[a-z0-9.-]+)(:)?");

    /**
     * From the service's own configuration file, the event store's defaults and the settings classes of both.
     */
    static ServiceSettings of(String service, String ownPackage) {
        var settings = fromYaml(service + ".yml", "event-store-defaults.yml");
        Stream.of(ownPackage, "be.signaalhuis.eventstore").forEach(settings::addSettingsClassesIn);
        settings.required().addAll(NEVER_GUESSED);
        if (settings.known().contains("signaalhuis.event-store.sequences")) {
            settings.required().addAll(NEVER_GUESSED_BY_A_SEQUENCER);
        }
        return settings;
    }

    /** The portal shares no settings with the services. */
    static ServiceSettings ofThePortal(String ownPackage) {
        var settings = fromYaml("portal.yml");
        settings.addSettingsClassesIn(ownPackage);
        settings.required().addAll(NEVER_GUESSED_BY_THE_PORTAL);
        return settings;
    }

    static ServiceSettings fromYaml(String... resources) {
        var settings = new ServiceSettings(new TreeSet<>(), new TreeSet<>());
        var given = new TreeSet<String>();
        Stream.of(resources)
                .map(ClassPathResource::new)
                .filter(ClassPathResource::exists)
                .forEach(resource -> {
                    for (var source : propertiesIn(resource)) {
                        for (var name : source.getPropertyNames()) {
                            if (name.startsWith("signaalhuis.")) {
                                given.add(name);
                            }
                            settings.addPlaceholdersIn(String.valueOf(source.getProperty(name)));
                        }
                    }
                });
        settings.known().addAll(given);
        settings.required().removeAll(given);
        return settings;
    }

    private static Iterable<EnumerablePropertySource<?>> propertiesIn(ClassPathResource resource) {
        try {
            return new YamlPropertySourceLoader()
                    .load(resource.getPath(), resource).stream()
                            .<EnumerablePropertySource<?>>map(source -> (EnumerablePropertySource<?>) source)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPlaceholdersIn(String value) {
        PLACEHOLDER.matcher(value).results().forEach(match -> {
            known.add(match.group(1));
            if (match.group(2) == null) {
                required.add(match.group(1));
            }
        });
    }

    private void addSettingsClassesIn(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents(basePackage).forEach(found -> {
            var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            var prefix = AnnotatedElementUtils.getMergedAnnotation(type, ConfigurationProperties.class)
                    .prefix();
            addNamesOf(type, prefix);
        });
    }

    /** Records by their components, beans by their setters; settings inside settings likewise. */
    void addNamesOf(Class<?> type, String prefix) {
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                addName(prefix, component.getName(), component.getType());
            }
            return;
        }
        for (var property : BeanUtils.getPropertyDescriptors(type)) {
            if (property.getWriteMethod() != null) {
                addName(prefix, property.getName(), property.getPropertyType());
            }
        }
    }

    private void addName(String prefix, String property, Class<?> type) {
        var name = prefix + "." + DataObjectPropertyName.toDashedForm(property);
        if (type.getName().startsWith("be.signaalhuis.") && !type.isEnum()) {
            addNamesOf(type, name);
        } else {
            known.add(name);
        }
    }

    /** Whether Spring takes the property from this environment variable. */
    static boolean sets(String variable, String property) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(variable, "set")));
        ConfigurationPropertySources.attach(environment);
        return environment.containsProperty(property);
    }
}
