package org.bidweave.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of an organisation beside what the rules ask: size, what it does and for whom, what it stands for, who to talk to.
/// `livedExperience` is the part of its staff (0.3 is 30%), as it says itself; `worksIn` and `works` are a register's, `works` by the
/// register's labels; `warnings` are what it warns of. `sources` says where a field is from; `formerIds` are those of the profiles that were
/// merged into this one. Contacts and the log stay in the directory: a bid, which is passed on, has none.
public record Profile(
        @Nullable Integer employees,
        @Nullable Integer volunteers,
        @Nullable Money governmentContracts,
        String activities,
        String website,
        String postcode,
        List<AreaId> worksIn,
        List<String> works,
        List<Warning> warnings,
        List<Policy> policies,
        List<Strength> strengths,
        @Nullable Decimal livedExperience,
        List<Motive> motives,
        List<String> redLines,
        List<Conflict> conflicts,
        List<Contact> contacts,
        List<LogEntry> log,
        List<Source> sources,
        List<String> formerIds) {

    public static final Profile EMPTY = new Profile(null, null, null, "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Profile {
        Require.notNegative(employees, "employees");
        Require.notNegative(volunteers, "volunteers");
        Require.notNegative(governmentContracts, "income from government contracts");
        activities = activities.strip();
        website = website.strip();
        postcode = postcode.strip();
        worksIn = List.copyOf(worksIn);
        works = List.copyOf(works);
        warnings = List.copyOf(warnings);
        policies = List.copyOf(policies);
        strengths = List.copyOf(strengths);
        motives = List.copyOf(motives);
        redLines = List.copyOf(redLines);
        conflicts = List.copyOf(conflicts);
        contacts = List.copyOf(contacts);
        log = List.copyOf(log);
        sources = List.copyOf(sources);
        formerIds = List.copyOf(formerIds);
    }

    /// As a bid may carry it: nobody's name, nothing of what was said in confidence, nothing of the directory's own.
    public Profile withoutPeople() {
        return withContacts(List.of()).withLog(List.of()).withFormerIds(List.of());
    }

    public Optional<Source> source(String field) {
        return sources.stream().filter(source -> source.field().equals(field)).findFirst();
    }

    /// With this source of its field in place of the one before.
    public Profile withSource(Source source) {
        return withSources(Stream.concat(withoutSource(source.field()).sources().stream(), Stream.of(source)).toList());
    }

    public Profile withoutSource(String field) {
        return withSources(sources.stream().filter(other -> !other.field().equals(field)).toList());
    }

    public Profile withEmployees(@Nullable Integer employees) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withVolunteers(@Nullable Integer volunteers) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withGovernmentContracts(@Nullable Money governmentContracts) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withActivities(String activities) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withWebsite(String website) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withPostcode(String postcode) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withWorksIn(List<AreaId> worksIn) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withWorks(List<String> works) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withWarnings(List<Warning> warnings) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withPolicies(List<Policy> policies) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withStrengths(List<Strength> strengths) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withLivedExperience(@Nullable Decimal livedExperience) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withMotives(List<Motive> motives) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withRedLines(List<String> redLines) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withConflicts(List<Conflict> conflicts) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withContacts(List<Contact> contacts) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withLog(List<LogEntry> log) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withSources(List<Source> sources) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }

    public Profile withFormerIds(List<String> formerIds) {
        return new Profile(employees, volunteers, governmentContracts, activities, website, postcode, worksIn, works, warnings, policies,
                strengths, livedExperience, motives, redLines, conflicts, contacts, log, sources, formerIds);
    }
}
