package org.bidweave.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidweave.model.Warning;
import org.jspecify.annotations.Nullable;

/// An organisation as its register has it on the day `asOf`. `id` is its number with the register's prefix ("GB-CHC-1000003"); accounts
/// come latest first; `works` are the register's labels of what it does, for whom and how; `areas` where it works, as the register says.
/// What the register does not give is empty or `null`, unless a list of the user's own gives it, which `filled` names for each such detail.
/// `list` is the name of the list where the whole entry is of one, else empty.
public record RegisterEntry(
        String id,
        Register register,
        String name,
        List<String> otherNames,
        String companyNumber,
        Set<Warning> warnings,
        List<AccountsYear> accounts,
        People people,
        List<String> works,
        List<String> areas,
        String postcode,
        String website,
        String activities,
        LocalDate asOf,
        @Nullable LocalDate registered,
        String list,
        Map<Detail, FromList> filled) {

    /// Employees and volunteers by head; income from government contracts and reserves in whole pounds.
    public record People(
            @Nullable Integer employees, @Nullable Integer volunteers, @Nullable Long governmentContracts, @Nullable Long reserves) {

        public static final People UNKNOWN = new People(null, null, null, null);
    }

    public RegisterEntry {
        otherNames = List.copyOf(otherNames);
        warnings = Set.copyOf(warnings);
        accounts = List.copyOf(accounts);
        works = List.copyOf(works);
        areas = List.copyOf(areas);
        filled = Map.copyOf(filled);
    }

    /// As its register alone has it.
    public RegisterEntry(
            String id, Register register, String name, List<String> otherNames, String companyNumber, Set<Warning> warnings, List<AccountsYear> accounts,
            People people, List<String> works, List<String> areas, String postcode, String website, String activities, LocalDate asOf,
            @Nullable LocalDate registered) {
        this(id, register, name, otherNames, companyNumber, warnings, accounts, people, works, areas, postcode, website, activities, asOf, registered,
                "", Map.of());
    }

    public RegisterEntry withName(String changed) {
        return new RegisterEntry(id, register, changed, otherNames, companyNumber, warnings, accounts, people, works, areas, postcode, website, activities,
                asOf, registered, list, filled);
    }

    public RegisterEntry withList(String changed) {
        return new RegisterEntry(id, register, name, otherNames, companyNumber, warnings, accounts, people, works, areas, postcode, website, activities,
                asOf, registered, changed, filled);
    }

    /// With the details that are empty here as a list has them.
    public RegisterEntry filledFrom(RegisterEntry listed) {
        return new Filling(this, listed).entry();
    }

    /// The register or list that it is in.
    public DirectoryPart part() {
        return new DirectoryPart(register, list);
    }

    /// Who keeps the register, or the list: "your list “Partners 2026”".
    public String source() {
        return part().title();
    }

    public boolean active() {
        return !warnings.contains(Warning.REMOVED);
    }

    /// Income of the latest accounts.
    public @Nullable Long income() {
        return accounts.isEmpty() ? null : accounts.getFirst().income();
    }
}
