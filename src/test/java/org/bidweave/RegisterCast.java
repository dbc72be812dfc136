package org.bidweave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Warning;
import org.bidweave.places.UkPlaces;

/// Organisations of two registers. All are invented.
public final class RegisterCast {

    public static final LocalDate EXTRACT = LocalDate.of(2026, 8, 31);

    public static final RegisterEntry HAVEN = entry(1000001, "SALTNEY HAVEN FOR WOMEN AND CHILDREN", 412_350L,
            List.of("Children/young People", "Provides Advocacy/advice/information", "Accommodation/housing"), List.of("Gateshead", "Sunderland City"),
            "Refuge, outreach and child therapy for families who have lived with domestic abuse on the Saltney coast.");
    public static final RegisterEntry BEREAVEMENT = entry(1000002, "TYNESIDE BEREAVEMENT CARE", 148_200L,
            List.of("The Advancement Of Health Or Saving Of Lives", "Provides Services", "The General Public/mankind"), List.of("Gateshead", "South Tyneside"),
            "Listening, groups and one-to-one support for people who grieve.");
    public static final RegisterEntry OVERDUE = warned(entry(1000003, "ST MARY'S CAFE AND HALL (NE) LTD", 61_000L,
            List.of("General Charitable Purposes", "Provides Buildings/facilities/open Space"), List.of("Throughout England"), ""), Warning.OVERDUE);
    public static final RegisterEntry REMOVED = warned(entry(1000004, "NORTHERN BEREAVEMENT TRUST", null,
            List.of("The Advancement Of Health Or Saving Of Lives"), List.of("Northumberland"), ""), Warning.REMOVED);
    public static final RegisterEntry WIDE = entry(1000005, "RIGHTS AND ADVICE NORTH EAST", 2_310_900L,
            List.of("Provides Advocacy/advice/information", "The Prevention Or Relief Of Poverty", "People With Disabilities", "The General Public/mankind"),
            List.of("County Durham", "Newcastle Upon Tyne City", "Gateshead", "Northumberland", "Sunderland City"),
            "Free advice on debt, benefits, housing and employment, by telephone, in eleven offices and at home.");

    public static final List<RegisterEntry> NEAR = List.of(HAVEN, BEREAVEMENT, OVERDUE, REMOVED, WIDE);

    private RegisterCast() {}

    private static RegisterEntry entry(int number, String name, Long income, List<String> works, List<String> areas, String activities) {
        var years = new ArrayList<AccountsYear>();
        if (income != null) {
            IntStream.range(0, 5).forEach(back -> years.add(new AccountsYear(LocalDate.of(2026 - back, 3, 31),
                    income - income / 12 * back, income - income / 12 * back - income / 30)));
        }
        return new RegisterEntry("GB-CHC-" + number, Register.ENGLAND_AND_WALES, name, List.of(), "", Set.of(), years,
                income == null ? People.UNKNOWN : new People((int) (income / 31_000), 24, income / 2, income / 5), works, areas, "NE8 1AA",
                activities.isEmpty() ? "" : "www.charity" + number + ".example", activities, EXTRACT, LocalDate.of(1998, 5, 1));
    }

    private static RegisterEntry warned(RegisterEntry entry, Warning warning) {
        return new RegisterEntry(entry.id(), entry.register(), entry.name(), entry.otherNames(), entry.companyNumber(), Set.of(warning), entry.accounts(),
                entry.people(), entry.works(), entry.areas(), entry.postcode(), entry.website(), entry.activities(), entry.asOf(), entry.registered());
    }

    /// The entry with another income in its latest accounts.
    public static RegisterEntry earning(RegisterEntry entry, long income) {
        var years = new ArrayList<>(entry.accounts());
        years.set(0, new AccountsYear(years.getFirst().end(), income, years.getFirst().spending()));
        return new RegisterEntry(entry.id(), entry.register(), entry.name(), entry.otherNames(), entry.companyNumber(), entry.warnings(), years,
                entry.people(), entry.works(), entry.areas(), entry.postcode(), entry.website(), entry.activities(), entry.asOf(), entry.registered());
    }

    /// The five above and three hundred village halls.
    public static MemoryRegisters registers(UkPlaces places) {
        var all = new ArrayList<>(NEAR);
        IntStream.range(0, 300).forEach(hall -> all.add(entry(1_100_000 + hall, "VILLAGE HALL " + (hall + 1), 2_000 + hall * 37L,
                List.of("Provides Buildings/facilities/open Space"), List.of("Kent"), "")));
        return new MemoryRegisters(places, all.toArray(RegisterEntry[]::new));
    }
}
