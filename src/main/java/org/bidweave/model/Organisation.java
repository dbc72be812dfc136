package org.bidweave.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An organisation as this bid knows it: a copy, so that a bid never changes behind its user's back. `copiedFrom` is `null` where it was
/// entered in the bid itself, and in the directory.
public record Organisation(
        OrganisationId id,
        String name,
        String registerId,
        @Nullable LegalForm legalForm,
        @Nullable Boolean vcse,
        List<AreaId> homeAreas,
        Finances finances,
        List<SpecialismHeld> specialisms,
        List<PresenceHeld> presence,
        Map<String, Decimal> staffPools,
        List<InsuranceHeld> insurance,
        List<AccreditationHeld> accreditations,
        List<Reference> references,
        List<LocalEvidence> localEvidence,
        Standing standing,
        Profile profile,
        @Nullable CopiedFrom copiedFrom) {

    public Organisation {
        name = name.strip();
        registerId = registerId.strip();
        homeAreas = List.copyOf(homeAreas);
        specialisms = List.copyOf(specialisms);
        presence = List.copyOf(presence);
        staffPools = Ordered.copy(staffPools);
        insurance = List.copyOf(insurance);
        accreditations = List.copyOf(accreditations);
        references = List.copyOf(references);
        localEvidence = List.copyOf(localEvidence);
        staffPools.values().forEach(staff -> Require.notNegative(staff, "full-time staff of a pool"));
    }

    public static Organisation named(OrganisationId id, String name) {
        return new Organisation(id, name, "", null, null, List.of(), Finances.EMPTY, List.of(), List.of(), Map.of(), List.of(),
                List.of(), List.of(), List.of(), Standing.EMPTY, Profile.EMPTY, null);
    }

    /// What it is called where space is short: its first word, or the first two where that one is short ("Harbourlight", "Quay Street").
    public String shortName() {
        var words = name.split("\\s+", 3);
        return words.length < 2 ? name : words[0].length() > 5 ? words[0] : words[0] + " " + words[1];
    }

    /// The short name, with as many words more as tell it from the others: "Kestrel Housing" where there is a Kestrel Advice.
    public String shortNameAmong(List<Organisation> others) {
        var words = List.of(name.split("\\s+", -1));
        int count = shortName().split("\\s+", -1).length;
        while (count < words.size() && others.stream().anyMatch(begins(words.subList(0, count)))) {
            count++;
        }
        return String.join(" ", words.subList(0, count));
    }

    private Predicate<Organisation> begins(List<String> words) {
        var beginning = String.join(" ", words).toLowerCase(Locale.UK) + " ";
        return other -> !other.id.equals(id) && (other.name.replaceAll("\\s+", " ") + " ").toLowerCase(Locale.UK).startsWith(beginning);
    }

    public Organisation withId(OrganisationId id) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withName(String name) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withRegisterId(String registerId) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withLegalForm(@Nullable LegalForm legalForm) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withVcse(@Nullable Boolean vcse) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withHomeAreas(List<AreaId> homeAreas) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withFinances(Finances finances) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withSpecialisms(List<SpecialismHeld> specialisms) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withPresence(List<PresenceHeld> presence) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withStaffPools(Map<String, Decimal> staffPools) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withInsurance(List<InsuranceHeld> insurance) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withAccreditations(List<AccreditationHeld> accreditations) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withReferences(List<Reference> references) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withLocalEvidence(List<LocalEvidence> localEvidence) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withStanding(Standing standing) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withProfile(Profile profile) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }

    public Organisation withProfile(UnaryOperator<Profile> change) {
        return withProfile(change.apply(profile));
    }

    public Organisation withCopiedFrom(@Nullable CopiedFrom copiedFrom) {
        return new Organisation(id, name, registerId, legalForm, vcse, homeAreas, finances, specialisms, presence,
                staffPools, insurance, accreditations, references, localEvidence, standing, profile, copiedFrom);
    }
}
