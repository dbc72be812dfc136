package org.bidweave.ui.profile;

import java.util.List;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;
import org.bidweave.profile.ProfileFields;

/// The sections of a profile, in their order on the page, each with the fields that it asks for.
enum ProfileSection {
    OVERVIEW(),
    WHO("name", "registerId", "legalForm", "vcse", "website", "postcode", "activities"),
    FINANCES("accounts", "freeReserves", "governmentContracts", "balanceSheet"),
    PEOPLE("employees", "volunteers", "livedExperience"),
    AREAS("homeAreas", "presence", "localEvidence"),
    SPECIALISMS("specialisms"),
    STAFF("staffPools"),
    INSURANCE("insurance"),
    PAPERS("accreditations", "policies"),
    REFERENCES("references"),
    STANDING("standing"),
    STRENGTHS("strengths"),
    MOTIVES("motives", "redLines"),
    LOG("log"),
    BIDS(),
    CONFLICTS("conflicts"),
    CONTACTS("contacts");

    private final List<String> fields;

    ProfileSection(String... fields) {
        this.fields = List.of(fields);
    }

    List<String> fields() {
        return fields;
    }

    /// How many of the fields are known.
    int filled(Organisation organisation) {
        return (int) ProfileFields.ALL.stream()
                .filter(field -> fields.contains(field.key()) && !field.words(organisation, AreaId::value).isEmpty()).count();
    }
}
