package be.signaalhuis.standalone.compose;

import static be.signaalhuis.standalone.compose.ComposeFile.list;
import static be.signaalhuis.standalone.compose.ComposeFile.map;
import static be.signaalhuis.standalone.compose.ComposeFile.matches;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The compose specification's own rules for the parts that this project uses, and the house's rules on top. No artifact
 * was found that brings the specification's JSON schema to the class path, so its key sets stand here; a key outside them
 * is refused, as the schema would.
 */
final class ComposeRules {

    private static final Set<String> TOP_LEVEL = Set.of("name", "services", "networks", "volumes", "secrets");
    private static final Set<String> SERVICE = Set.of(
            ("annotations attach blkio_config build cap_add cap_drop cgroup cgroup_parent command configs container_name"
                            + " cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus"
                            + " cpuset credential_spec depends_on deploy develop device_cgroup_rules devices dns dns_opt"
                            + " dns_search domainname entrypoint env_file environment expose extends external_links"
                            + " extra_hosts gpus group_add healthcheck hostname image init ipc isolation label_file labels"
                            + " links logging mac_address mem_limit mem_reservation mem_swappiness memswap_limit models"
                            + " network_mode networks oom_kill_disable oom_score_adj pid pids_limit platform ports"
                            + " post_start pre_stop privileged profiles provider pull_policy read_only restart runtime"
                            + " scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal storage_opt"
                            + " sysctls tmpfs tty ulimits use_api_socket user userns_mode uts volumes volumes_from"
                            + " working_dir")
                    .split(" "));
    private static final Set<String> HEALTHCHECK =
            Set.of("test", "interval", "timeout", "retries", "start_period", "start_interval", "disable");
    private static final Set<String> DEPENDENCY = Set.of("condition", "restart", "required");
    private static final Set<String> CONDITIONS =
            Set.of("service_started", "service_healthy", "service_completed_successfully");

    private static final Pattern SERVICE_NAME = Pattern.compile("[a-zA-Z0-9._-]+");
    private static final Pattern DURATION = Pattern.compile("(\\d+(us|ms|s|m|h))+");
    private static final Pattern LOCAL_PORT = Pattern.compile("127\\.0\\.0\\.1:\\d{1,5}:\\d{1,5}");
    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|PIN)(_.*)?");
    private static final Pattern ASKED_FOR = Pattern.compile("\\$\\{\\w+:\\?[^}]+}");

    /** Rebuilds itself inside the container at start-up, and is for trials only. */
    private static final Set<String> WRITABLE = Set.of("keycloak");

    private final ComposeFile file;
    private final List<String> complaints = new ArrayList<>();

    private ComposeRules(ComposeFile file) {
        this.file = file;
    }

    static List<String> complaintsAbout(ComposeFile file) {
        var rules = new ComposeRules(file);
        rules.refuseUnknown("top level", file.content().keySet(), TOP_LEVEL);
        file.services().keySet().forEach(rules::checkService);
        return rules.complaints;
    }

    private void checkService(String name) {
        var service = file.service(name);
        require(SERVICE_NAME.matcher(name).matches(), name + ": not a name of a service");
        refuseUnknown(name, service.keySet(), SERVICE);
        require(service.containsKey("image") || service.containsKey("build"), name + ": neither image nor build");
        if (service.get("build") instanceof String context) {
            require(
                    Files.isRegularFile(file.folder().resolve(context).resolve("Dockerfile")),
                    name + ": no Dockerfile");
        }
        checkHealth(name, service.get("healthcheck"));
        map(service.get("depends_on")).forEach((other, how) -> checkDependency(name, other, map(how)));
        require(
                service.get("depends_on") == null || service.get("depends_on") instanceof Map,
                name + ": depends_on without conditions");
        list(service.get("ports"))
                .forEach(port -> require(matches(LOCAL_PORT, port), name + ": port not on 127.0.0.1: " + port));
        checkReferences(name, service);
        checkHardening(name, service);
        checkSecrets(name, service.get("environment"));
    }

    private void checkHealth(String name, Object healthcheck) {
        var health = map(healthcheck);
        refuseUnknown(name + " healthcheck", health.keySet(), HEALTHCHECK);
        var test = list(health.get("test"));
        require(test.size() > 1 && Set.of("CMD", "CMD-SHELL").contains(test.getFirst()), name + ": no health test");
        for (var time : List.of("interval", "timeout", "start_period")) {
            require(matches(DURATION, health.get(time)), name + " healthcheck: " + time + " is no duration");
        }
        require(health.get("retries") instanceof Integer, name + " healthcheck: retries is no number");
    }

    private void checkDependency(String name, String other, Map<String, Object> how) {
        refuseUnknown(name + " depends_on " + other, how.keySet(), DEPENDENCY);
        require(file.services().containsKey(other), name + ": depends on a service that is not there: " + other);
        require(
                how.get("condition") instanceof String condition && CONDITIONS.contains(condition),
                name + ": no such condition on " + other + ": " + how.get("condition"));
    }

    private void checkReferences(String name, Map<String, Object> service) {
        for (var kind : List.of("networks", "secrets")) {
            for (var used : list(service.get(kind))) {
                require(
                        map(file.content().get(kind)).containsKey(used),
                        name + ": undeclared in " + kind + ": " + used);
            }
        }
        for (var volume : list(service.get("volumes"))) {
            var source = volume.toString().split(":")[0];
            var there = source.startsWith(".")
                    ? Files.exists(file.folder().resolve(source))
                    : map(file.content().get("volumes")).containsKey(source);
            require(there, name + ": no such volume or path: " + source);
        }
    }

    private void checkHardening(String name, Map<String, Object> service) {
        require(list(service.get("cap_drop")).contains("ALL"), name + ": keeps capabilities");
        require(!service.containsKey("cap_add") && !service.containsKey("privileged"), name + ": asks for privileges");
        require(list(service.get("security_opt")).contains("no-new-privileges:true"), name + ": may gain privileges");
        require(Boolean.TRUE.equals(service.get("read_only")) || WRITABLE.contains(name), name + ": not read-only");
    }

    private void checkSecrets(String name, Object environment) {
        require(environment instanceof Map, name + ": environment is no map");
        map(environment).forEach((variable, value) -> {
            if (SECRET_NAME.matcher(variable).matches()) {
                require(matches(ASKED_FOR, value), name + ": a secret that is not asked for: " + variable);
            }
        });
    }

    private void refuseUnknown(String where, Collection<String> keys, Set<String> known) {
        keys.stream()
                .filter(key -> !known.contains(key) && !key.startsWith("x-"))
                .forEach(key -> complaints.add(where + ": unknown key " + key));
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            complaints.add(complaint);
        }
    }
}
