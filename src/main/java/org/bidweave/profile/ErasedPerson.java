package org.bidweave.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Bid;
import org.bidweave.model.Contact;
import org.bidweave.model.CopiedFrom;
import org.bidweave.model.Organisation;
import org.bidweave.model.Profile;
import org.jspecify.annotations.Nullable;

/// Organisations, mine or their copies in a bid, without a person: no contact, and "someone" wherever a text names the person, an address or a
/// number. `staying` are the names of the contacts that stay; an older value keeps no others, so that nobody comes back under a spelling that was
/// mended since.
public record ErasedPerson(Contact person, Set<String> staying) implements UnaryOperator<Bid> {

    private static final String SOMEONE = "someone";
    private static final int LEAST_TELLING = 4;
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    public static ErasedPerson of(Bid profiles, Contact person) {
        return new ErasedPerson(person, profiles.organisations().stream().flatMap(one -> one.profile().contacts().stream())
                .filter(other -> !same(other, person)).map(Contact::name).collect(Collectors.toSet()));
    }

    public ErasedPerson {
        staying = Set.copyOf(staying);
    }

    /// Whether an organisation of the bid names the person.
    public boolean isIn(Bid bid) {
        return !apply(bid).equals(bid);
    }

    /// Whether the bid names the person elsewhere, such as in a decision or a note, which [#apply] leaves.
    public boolean isElsewhereIn(Bid bid) {
        var rest = bid.withOrganisations(List.of()).toString();
        return !without(rest).equals(rest);
    }

    @Override
    public Bid apply(Bid profiles) {
        return profiles.withOrganisations(profiles.organisations().stream().map(this::without).toList());
    }

    private Organisation without(Organisation organisation) {
        return organisation
                .withSpecialisms(organisation.specialisms().stream().map(held -> held.withNote(without(held.note()))).toList())
                .withReferences(organisation.references().stream()
                        .map(one -> one.withTitle(without(one.title())).withClient(without(one.client()))).toList())
                .withCopiedFrom(without(organisation.copiedFrom()))
                .withStanding(organisation.standing().withSelfCleaning(without(organisation.standing().selfCleaning())))
                .withProfile(this::without);
    }

    private @Nullable CopiedFrom without(@Nullable CopiedFrom copied) {
        return copied == null ? null : copied.withSeen(copied.seen().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, said -> without(said.getValue()), (one, _) -> one, LinkedHashMap::new)));
    }

    private Profile without(Profile profile) {
        return profile
                .withActivities(without(profile.activities()))
                .withContacts(profile.contacts().stream().filter(one -> staying.contains(one.name()) && !same(one, person)).toList())
                .withLog(profile.log().stream().map(entry -> entry.withWhat(without(entry.what()))).toList())
                .withStrengths(profile.strengths().stream()
                        .map(one -> one.withName(without(one.name())).withEvidence(without(one.evidence()))).toList())
                .withRedLines(profile.redLines().stream().map(this::without).toList())
                .withConflicts(profile.conflicts().stream()
                        .map(one -> one.withWith(without(one.with())).withWhat(without(one.what()))).toList());
    }

    /// Only as whole words: Mark is not in “marketing”. A name of a few letters, which may be a word too, counts only as it is written.
    private String without(String text) {
        var told = text;
        for (var word : List.of(person.email(), person.phone(), person.name())) {
            if (!word.isEmpty()) {
                int flags = word.length() < LEAST_TELLING ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                told = Pattern.compile(NO_LETTER_BEFORE + Pattern.quote(word) + NO_LETTER_AFTER, flags).matcher(told).replaceAll(SOMEONE);
            }
        }
        return told;
    }

    /// Told by the first that both have of address, name and number: people of one name with different addresses are two.
    private static boolean same(Contact one, Contact other) {
        return Stream.<Function<Contact, String>>of(Contact::email, Contact::name, Contact::phone)
                .filter(part -> !part.apply(one).isEmpty() && !part.apply(other).isEmpty()).findFirst()
                .map(part -> part.apply(one).equalsIgnoreCase(part.apply(other))).orElseGet(() -> one.equals(other));
    }
}
