package org.bidweave.directory;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An organisation as funders may have named it: the register numbers it goes by, with their prefixes, and its names.
public record Recipient(Set<String> ids, Set<String> names) {

    private static final Pattern REGISTERED = Pattern.compile("GB-(?:CHC|SC|NIC|COH)-.+");
    private static final String COMPANIES = "GB-COH-";
    private static final int LONGEST = 200;

    public Recipient {
        ids = Set.copyOf(ids);
        names = Set.copyOf(names);
    }

    public static Recipient of(String id, String name) {
        return new Recipient(Set.of(id), Set.of(name));
    }

    /// With its company number and its other names.
    public static Recipient of(RegisterEntry entry) {
        var ids = new LinkedHashSet<>(Set.of(entry.id()));
        if (!entry.companyNumber().isEmpty()) {
            ids.add(COMPANIES + entry.companyNumber());
        }
        return new Recipient(ids, Stream.concat(Stream.of(entry.name()), entry.otherNames().stream()).collect(Collectors.toSet()));
    }

    /// Known by the numbers and names of both.
    public Recipient and(Recipient other) {
        return new Recipient(both(ids, other.ids), both(names, other.names));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    /// What the grant is found by: the recipient's number in a register, or its name where the funder gives none.
    public static String key(Grant grant) {
        return REGISTERED.matcher(grant.recipient()).matches() ? grant.recipient() : key(grant.recipientName());
    }

    private static String key(String name) {
        var words = String.join(" ", Words.wanted(name)).replaceFirst(" limited$", " ltd");
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /// The keys of the grants to it.
    public Set<String> keys() {
        return Stream.concat(ids.stream(), names.stream().map(Recipient::key)).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }
}
