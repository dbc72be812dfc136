package org.bidweave.ui.profile;

import java.util.List;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;
import org.bidweave.profile.ProfileFields;

/// The sections of a profile, in their order on the page, each with the fields that it asks for.
enum ProfileSection {
    OVERVIEW,
    WHO,
    FINANCES,
    PEOPLE,
    AREAS,
    SPECIALISMS,
    STAFF,
    INSURANCE,
    PAPERS,
    REFERENCES,
    GRANTS,
    STANDING,
    STRENGTHS,
    MOTIVES,
    LOG,
    BIDS,
    CONFLICTS,
    CONTACTS;

    List<String> fields() {
        return switch (this) {
            case WHO -> List.of("name", "registerId", "legalForm", "vcse", "website", "postcode", "activities");
            case FINANCES -> List.of("accounts", "freeReserves", "governmentContracts", "balanceSheet");
            case PEOPLE -> List.of("employees", "volunteers", "livedExperience");
            case AREAS -> List.of("homeAreas", "presence", "localEvidence");
            case SPECIALISMS -> List.of("specialisms");
            case STAFF -> List.of("staffPools");
            case INSURANCE -> List.of("insurance");
            case PAPERS -> List.of("accreditations", "policies");
            case REFERENCES -> List.of("references");
            case STANDING -> List.of("standing");
            case STRENGTHS -> List.of("strengths");
            case MOTIVES -> List.of("motives", "redLines");
            case LOG -> List.of("log");
            case CONFLICTS -> List.of("conflicts");
            case CONTACTS -> List.of("contacts");
            case OVERVIEW, GRANTS, BIDS -> List.of();
        };
    }

    /// How many of the fields are known.
    int filled(Organisation organisation) {
        var asked = fields();
        return (int) ProfileFields.ALL.stream()
                .filter(field -> asked.contains(field.key()) && !field.words(organisation, AreaId::value).isEmpty()).count();
    }
}
