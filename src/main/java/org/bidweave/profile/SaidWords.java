package org.bidweave.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.Words;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Exclusion;
import org.bidweave.model.LegalForm;
import org.bidweave.model.LocalEvidence;
import org.bidweave.model.Money;
import org.bidweave.model.Motive;
import org.bidweave.model.Reference;
import org.bidweave.model.Standing;
import org.bidweave.model.YearOfAccounts;
import org.jspecify.annotations.Nullable;

/// What stands in a profile, in words.
final class SaidWords {

    private SaidWords() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.day(day);
    }

    static String from(@Nullable LocalDate day) {
        return day == null ? "" : " from " + Words.day(day);
    }

    static String until(@Nullable LocalDate day) {
        return day == null ? "" : " until " + Words.day(day);
    }

    static String limit(@Nullable Money limit) {
        return limit == null ? "" : " " + limit;
    }

    static String of(Boolean yes) {
        return yes ? "Yes" : "No";
    }

    static String of(LegalForm form) {
        return switch (form) {
            case CIO -> "Charitable incorporated organisation";
            case CHARITABLE_COMPANY -> "Charitable company";
            case CHARITABLE_TRUST -> "Charitable trust";
            case CIC -> "Community interest company";
            case COMPANY_LIMITED_BY_GUARANTEE -> "Company limited by guarantee";
            case COMPANY_LIMITED_BY_SHARES -> "Company limited by shares";
            case COMMUNITY_BENEFIT_SOCIETY -> "Community benefit society";
            case UNINCORPORATED_ASSOCIATION -> "Unincorporated association";
            case PUBLIC_BODY -> "Public body";
            case OTHER -> "Other";
        };
    }

    static String of(Motive motive) {
        return switch (motive) {
            case MISSION -> "It serves its mission";
            case NECESSITY -> "It cannot do it alone";
            case VALUE -> "Resources go further";
            case CAPACITY -> "It builds capacity";
            case WIN -> "To win";
        };
    }

    /// "year to 31 Mar 2026: income £340,000, of it like the tender’s £120,000, spending £330,000"
    static String of(YearOfAccounts year) {
        var parts = new ArrayList<String>();
        part(parts, "income ", year.income());
        part(parts, "of it like the tender’s ", year.specificIncome());
        part(parts, "spending ", year.expenditure());
        var end = year.yearEnd();
        return (end == null ? "a year" : "year to " + Words.day(end)) + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    static String of(BalanceSheet sheet) {
        var parts = new ArrayList<String>();
        part(parts, "surplus ", sheet.surplus());
        part(parts, "current assets ", sheet.currentAssets());
        part(parts, "stock ", sheet.stock());
        part(parts, "current liabilities ", sheet.currentLiabilities());
        part(parts, "borrowing ", sheet.borrowing());
        part(parts, "funds ", sheet.funds());
        part(parts, "net assets ", sheet.netAssets());
        return String.join(", ", parts);
    }

    /// ": 6 years there, local staff, 4 referral partners"
    static String of(LocalEvidence evidence) {
        var parts = new ArrayList<String>();
        counted(parts, evidence.yearsThere(), "year", " there");
        if (Boolean.TRUE.equals(evidence.localStaff())) {
            parts.add("local staff");
        }
        counted(parts, evidence.referralPartners(), "referral partner", "");
        if (evidence.peopleSeenLastYear() != null) {
            parts.add(Words.people(evidence.peopleSeenLastYear()) + " seen last year");
        }
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }

    static String of(Reference reference) {
        var parts = new ArrayList<>(List.of(reference.title(), reference.client()));
        parts.removeIf(String::isEmpty);
        part(parts, "", reference.value());
        if (reference.live()) {
            parts.add("live");
        } else if (reference.ended() != null) {
            parts.add("ended " + Words.day(reference.ended()));
        }
        return String.join(", ", parts);
    }

    static String of(Standing standing) {
        var parts = new ArrayList<String>();
        if (standing.leadTimeWeeks() != null) {
            parts.add(Words.count(standing.leadTimeWeeks(), "week") + " to start");
        }
        if (standing.daysToPay() != null) {
            parts.add("pays in " + Words.count(standing.daysToPay(), "day"));
        }
        if (standing.recoversVat() != null) {
            parts.add(standing.recoversVat() ? "recovers VAT" : "does not recover VAT");
        }
        if (standing.exclusion() != null) {
            parts.add(of(standing.exclusion()));
        }
        if (!standing.selfCleaning().isEmpty()) {
            parts.add("self-cleaning: " + standing.selfCleaning());
        }
        return String.join(", ", parts);
    }

    private static String of(Exclusion exclusion) {
        return switch (exclusion) {
            case NONE -> "no ground of exclusion";
            case DISCRETIONARY -> "a discretionary ground of exclusion";
            case MANDATORY -> "a mandatory ground of exclusion";
        };
    }

    private static void part(List<String> parts, String called, @Nullable Money sum) {
        if (sum != null) {
            parts.add(called + sum);
        }
    }

    private static void counted(List<String> parts, @Nullable Integer number, String one, String after) {
        if (number != null) {
            parts.add(Words.count(number, one) + after);
        }
    }
}
