package org.bidweave.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bidweave.model.AreaId;
import org.bidweave.model.Conflict;
import org.bidweave.model.Contact;
import org.bidweave.model.Decimal;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Money;
import org.bidweave.model.Motive;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Policy;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Profile;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.Strength;
import org.jspecify.annotations.Nullable;

/// What a user changes about a profile beside what [OrganisationEdits] change. No name of an edit names a person: names of edits are kept.
public record ProfileEdits(OrganisationId id, String called) {

    public static ProfileEdits of(Organisation organisation) {
        return new ProfileEdits(organisation.id(), organisation.shortName());
    }

    public Edit delete() {
        return new Edit("Delete " + called, bid -> bid.withOrganisations(bid.organisations().stream().filter(one -> !one.id().equals(id)).toList()));
    }

    public Edit setEmployees(@Nullable Integer employees) {
        return change("employees", profile -> profile.withEmployees(employees));
    }

    public Edit setVolunteers(@Nullable Integer volunteers) {
        return change("volunteers", profile -> profile.withVolunteers(volunteers));
    }

    public Edit setGovernmentContracts(@Nullable Money income) {
        return change("income from government contracts", profile -> profile.withGovernmentContracts(income));
    }

    public Edit setLivedExperience(@Nullable Decimal part) {
        return change("staff with lived experience", profile -> profile.withLivedExperience(part));
    }

    public Edit setActivities(String activities) {
        return change("activities", profile -> profile.withActivities(activities));
    }

    public Edit setWebsite(String website) {
        return change("website", profile -> profile.withWebsite(website));
    }

    public Edit setPostcode(String postcode) {
        return change("postcode", profile -> profile.withPostcode(postcode));
    }

    public Edit setPolicies(List<Policy> policies) {
        return change("policies", profile -> profile.withPolicies(policies));
    }

    public Edit setStrengths(List<Strength> strengths) {
        return change("values and strengths", profile -> profile.withStrengths(strengths));
    }

    public Edit setMotives(List<Motive> motives) {
        return change("motives", profile -> profile.withMotives(motives));
    }

    public Edit setRedLines(List<String> lines) {
        return change("red lines", profile -> profile.withRedLines(lines));
    }

    public Edit setConflicts(List<Conflict> conflicts) {
        return change("conflicts of interest", profile -> profile.withConflicts(conflicts));
    }

    public Edit setContacts(List<Contact> contacts) {
        return change("contacts", profile -> profile.withContacts(contacts));
    }

    public Edit setLog(List<LogEntry> log) {
        return change("log", profile -> profile.withLog(log));
    }

    public Edit setSpecialisms(List<SpecialismHeld> specialisms) {
        return new Edit(whose() + " specialisms", bid -> bid.withOrganisation(id, one -> one.withSpecialisms(specialisms)));
    }

    /// Present from now in places that are known already.
    public Edit addPresence(List<AreaId> places, Presence level) {
        return new Edit(whose() + " presence", bid -> bid.withOrganisation(id, one -> one.withPresence(Stream.concat(
                one.presence().stream(),
                places.stream().filter(place -> one.presence().stream().noneMatch(held -> held.area().equals(place)))
                        .map(place -> new PresenceHeld(place, level, null))).toList())));
    }

    private Edit change(String what, UnaryOperator<Profile> change) {
        return new Edit(whose() + " " + what, bid -> bid.withOrganisation(id, organisation -> organisation.withProfile(change)));
    }

    private String whose() {
        return called + (called.endsWith("s") ? "’" : "’s");
    }
}
