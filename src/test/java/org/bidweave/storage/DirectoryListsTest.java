package org.bidweave.storage;

import static org.bidweave.directory.Listings.HARBOURLIGHT;
import static org.bidweave.directory.Listings.ORKNEY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Detail;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.FromList;
import org.bidweave.directory.Hit;
import org.bidweave.directory.Query;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of the user’s own beside the registers.
class DirectoryListsTest {

    @TempDir
    private Path workspace;

    private TwoRegisters two;

    @BeforeEach
    void open() {
        two = TwoRegisters.in(workspace);
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void listsStandBesideOneAnotherByNameAndEachReplacesOnlyItself() {
        two.directory().replace(DirectoryPart.list("Partners 2026"), entries -> entries.accept(TwoRegisters.listed("LIST-a", "Tidewater Forum")));
        two.directory().replace(DirectoryPart.list("Hubs / North"), entries -> entries.accept(TwoRegisters.listed("LIST-b", "Quayside Hub")));
        two.directory().replace(DirectoryPart.list("Partners 2026"), entries -> entries.accept(TwoRegisters.listed("LIST-c", "Tidewater Network")));
        assertEquals(List.of(), two.found("forum"));
        assertEquals(List.of("LIST-c"), two.found("network"));
        assertEquals(List.of("LIST-b"), two.found("quayside"));
        assertEquals(List.of("Charity Commission for England and Wales", "Scottish Charity Regulator", "your list “Hubs / North”",
                "your list “Partners 2026”"), two.shown());
        try (var again = new DirectoryFolder(workspace, TwoRegisters.UK)) {
            assertEquals(List.of(), again.load());
            assertEquals(two.directory().held(), again.held());
            assertEquals("Quayside Hub", again.entry("LIST-b").orElseThrow().name());
        }
    }

    @Test
    void anOrganisationOfAListThatItsRegisterHasIsFoundOnceWithTheRegistersFigures() {
        two.directory().replace(DirectoryPart.list("Partners"), entries -> {
            entries.accept(TwoRegisters.listed(HARBOURLIGHT.id(), "Harbourlight, our partner"));
            entries.accept(TwoRegisters.listed("GB-COH-01234567", "Harbour Ferry"));
        });
        two.directory().replace(DirectoryPart.list("Suppliers"), entries -> entries.accept(TwoRegisters.listed("GB-COH-01234567", "Harbour Ferry Company")));
        assertEquals(List.of("GB-COH-01234567", HARBOURLIGHT.id(), ORKNEY.id()), two.found("harbour"));
        assertEquals(3, two.directory().find(Query.ALL).count());
        assertEquals(Optional.of(HARBOURLIGHT), two.directory().entry(HARBOURLIGHT.id()));
        assertEquals(Set.of(HARBOURLIGHT.id(), "GB-COH-01234567"), Set.copyOf(two.directory().find(Query.ALL.withParts(Set.of(DirectoryPart.list("Partners"))))
                .best().stream().map(Hit::id).toList()));
        assertEquals(Set.of("GB-COH-01234567"), Set.copyOf(two.directory().find(Query.ALL.withParts(Set.of(DirectoryPart.list("Suppliers"))))
                .best().stream().map(Hit::id).toList()));
        two.directory().replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), _ -> { });
        assertEquals("Harbourlight, our partner", two.directory().entry(HARBOURLIGHT.id()).orElseThrow().name());
    }

    @Test
    void whatARegisterLeavesEmptyIsFilledFromTheListsThatHaveItByName() {
        var hubs = new RegisterEntry(ORKNEY.id(), Register.OTHER_LIST, "Orkney", List.of(), "", Set.of(), List.of(new AccountsYear(TwoRegisters.DAY, 7L, null)),
                new RegisterEntry.People(12, null, null, null), List.of("Advice"), List.of("Shetland"), "KW15 9ZZ", "orkney.example", "", TwoRegisters.DAY.minusDays(2), null);
        var later = new RegisterEntry(ORKNEY.id(), Register.OTHER_LIST, "Orkney", List.of(), "", Set.of(), List.of(), new RegisterEntry.People(99, 40, null, null),
                List.of(), List.of(), "", "", "Boats", TwoRegisters.DAY, null);
        two.directory().replace(DirectoryPart.list("Suppliers"), entries -> List.of(TwoRegisters.listed("LIST-a", "Tidewater"), later).forEach(entries));
        two.directory().replace(DirectoryPart.list("Hubs"), entries -> entries.accept(hubs));
        var filled = two.directory().entry(ORKNEY.id()).orElseThrow();
        assertEquals(ORKNEY.name(), filled.name());
        assertEquals(ORKNEY.works(), filled.works());
        assertEquals(hubs.accounts(), filled.accounts());
        assertEquals(ORKNEY.people().employees(), filled.people().employees());
        assertEquals(40, filled.people().volunteers());
        assertEquals("orkney.example", filled.website());
        assertEquals(Map.of(Detail.ACCOUNTS, new FromList("Hubs", TwoRegisters.DAY.minusDays(2)), Detail.WEBSITE, new FromList("Hubs", TwoRegisters.DAY.minusDays(2)),
                Detail.VOLUNTEERS, new FromList("Suppliers", TwoRegisters.DAY)), filled.filled());
        assertEquals("Scottish Charity Regulator", filled.source());
        assertEquals("your list “Suppliers”", two.directory().entry("LIST-a").orElseThrow().source());
        assertEquals(List.of(HARBOURLIGHT, filled), two.directory().read(List.of(HARBOURLIGHT.id(), ORKNEY.id())));
    }
}
