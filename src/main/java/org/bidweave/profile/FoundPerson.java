package org.bidweave.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bidweave.model.Bid;
import org.bidweave.model.Contact;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Organisation;
import org.bidweave.model.SpecialismHeld;

/// Where a person stands in the profiles: among an organisation's contacts, or in a text from which [ErasedPerson] would erase the person.
public record FoundPerson(Organisation organisation, String words) {

    /// Whoever has all the words, in any order.
    public static List<FoundPerson> in(Bid profiles, String words) {
        var wanted = Stream.of(words.toLowerCase(Locale.UK).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
        return wanted.isEmpty() ? List.of() : profiles.organisations().stream().flatMap(FoundPerson::all)
                .filter(found -> wanted.stream().allMatch(found.words().toLowerCase(Locale.UK)::contains)).toList();
    }

    private static Stream<FoundPerson> all(Organisation organisation) {
        var profile = organisation.profile();
        return Stream.of(
                        profile.contacts().stream().map(FoundPerson::said),
                        profile.log().stream().map(LogEntry::what),
                        profile.strengths().stream().flatMap(one -> Stream.of(one.name(), one.evidence())),
                        profile.redLines().stream(),
                        profile.conflicts().stream().flatMap(one -> Stream.of(one.with(), one.what())),
                        organisation.references().stream().flatMap(one -> Stream.of(one.title(), one.client())),
                        organisation.specialisms().stream().map(SpecialismHeld::note),
                        Stream.of(organisation.standing().selfCleaning(), profile.activities()))
                .flatMap(words -> words).map(words -> new FoundPerson(organisation, words));
    }

    private static String said(Contact contact) {
        return String.join(", ", Stream.of(contact.name(), contact.role(), contact.email(), contact.phone()).filter(part -> !part.isEmpty()).toList());
    }
}
