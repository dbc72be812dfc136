package org.bidweave.ui.consortium.entry;

import java.util.Optional;
import org.bidweave.check.About;
import org.bidweave.check.MemberField;
import org.bidweave.check.MemberSection;
import org.jspecify.annotations.Nullable;

/// What of an entry is looked for: a part of it, there a field or the row of what something is about.
public record Sought(MemberSection section, @Nullable MemberField field, About about) {

    /// The beginning of a part.
    public static Sought part(@Nullable MemberSection section) {
        return new Sought(section == null ? MemberSection.ROLE : section, null, About.THE_BID);
    }

    /// The id of the field's control; empty where the rows of the part are meant.
    public Optional<String> control() {
        return field == null ? Optional.empty() : Optional.ofNullable(switch (field) {
            case ROLE -> "entry-role";
            case LEGAL_FORM -> "entry-legal-form";
            case SECTOR -> "entry-vcse";
            case STAGE -> "entry-stage";
            case RELIED_ON -> "entry-financial";
            case NET_ASSETS -> "entry-net-assets";
            case SURPLUS -> "entry-surplus";
            case RESERVES -> "entry-free-reserves";
            case DIRECT_COST -> "entry-direct";
            case ADVANCE -> "entry-advance";
            case MINIMUM -> "entry-guaranteed";
            case PASS_THROUGH -> "entry-pass-through";
            case VOTE -> "entry-vote";
            case LIABILITY_CAP -> "entry-liability-cap";
            case DUE_DILIGENCE -> "entry-due-diligence";
            case REGISTERED -> "entry-registered";
            case AUTHORITY -> "entry-authority";
            case DEBARMENT -> "entry-debarment";
            case LEAD_TIME -> "entry-lead-time";
            case VAT -> "entry-recovers-vat";
            case EXCLUSION -> "entry-exclusion";
            case SELF_CLEANING -> "entry-self-cleaning";
            case RIVAL_LOTS -> "entry-rival-lots";
            case ACCOUNTS, PEOPLE -> null;
        });
    }
}
