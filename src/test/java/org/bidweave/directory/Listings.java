package org.bidweave.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.model.Warning;
import org.jspecify.annotations.Nullable;

/// A few organisations: who is meant, who nearly is, and who stands by.
public final class Listings {

    static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    public static final RegisterEntry HARBOURLIGHT = listed("GB-CHC-200001", "HARBOURLIGHT HOUSING ADVICE", 500_000L,
            List.of("Accommodation/housing"), List.of("Devon"), "The Lamp");
    static final RegisterEntry ST_MARYS = listed("GB-CHC-200002", "St. Mary’s Café & Hall", 40_000L,
            List.of("Education/training"), List.of("Throughout England And Wales"));
    static final RegisterEntry EXETER = listed("GB-CHC-1000003", "EXETER HOUSING TRUST", 9_000L, List.of("Accommodation/housing"), List.of("Exeter"));
    static final RegisterEntry REMOVED = with(listed("GB-CHC-300004", "HARBOUR HOUSING", 1_000_000L, List.of("Accommodation/housing"), List.of("Devon")),
            Warning.REMOVED);
    public static final RegisterEntry ORKNEY = scottish("GB-SC-SC012345", "Orkney Harbour Trust", null, List.of("The advancement of education"),
            List.of("Orkney Islands", "Norway"));

    private Listings() {}

    static List<RegisterEntry> all() {
        return List.of(HARBOURLIGHT, ST_MARYS, EXETER, REMOVED, ORKNEY);
    }

    public static RegisterEntry listed(String id, String name, @Nullable Long income, List<String> works, List<String> areas, String... otherNames) {
        return entry(id, Register.ENGLAND_AND_WALES, name, income, works, areas, otherNames);
    }

    private static RegisterEntry scottish(String id, String name, @Nullable Long income, List<String> works, List<String> areas) {
        return entry(id, Register.SCOTLAND, name, income, works, areas);
    }

    private static RegisterEntry entry(
            String id, Register register, String name, @Nullable Long income, List<String> works, List<String> areas, String... otherNames) {
        var accounts = income == null ? List.<AccountsYear>of() : List.of(new AccountsYear(LocalDate.of(2026, 3, 31), income, income));
        return new RegisterEntry(id, register, name, List.of(otherNames), "", Set.of(), accounts, new People(7, null, null, 12_000L), works, areas,
                "EX1 1AA", "", "Advice", DAY, null);
    }

    static RegisterEntry with(RegisterEntry entry, Warning... warnings) {
        return new RegisterEntry(entry.id(), entry.register(), entry.name(), entry.otherNames(), entry.companyNumber(), Set.of(warnings),
                entry.accounts(), entry.people(), entry.works(), entry.areas(), entry.postcode(), entry.website(), entry.activities(), entry.asOf(),
                entry.registered());
    }
}
