package org.bidweave.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bidweave.model.Bid;
import org.bidweave.model.Contact;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Organisation;

/// Where a person stands in the profiles: among an organisation's contacts, or in a line of its log.
public record FoundPerson(Organisation organisation, String words) {

    /// Whoever has all the words, in any order.
    public static List<FoundPerson> in(Bid profiles, String words) {
        var wanted = Stream.of(words.toLowerCase(Locale.UK).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
        return wanted.isEmpty() ? List.of() : profiles.organisations().stream().flatMap(FoundPerson::all)
                .filter(found -> wanted.stream().allMatch(found.words().toLowerCase(Locale.UK)::contains)).toList();
    }

    private static Stream<FoundPerson> all(Organisation organisation) {
        var profile = organisation.profile();
        return Stream.concat(profile.contacts().stream().map(FoundPerson::said), profile.log().stream().map(LogEntry::what))
                .map(words -> new FoundPerson(organisation, words));
    }

    private static String said(Contact contact) {
        return String.join(", ", Stream.of(contact.name(), contact.role(), contact.email(), contact.phone()).filter(part -> !part.isEmpty()).toList());
    }
}
