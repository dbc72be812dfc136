package org.bidweave.storage;

import static org.bidweave.directory.Listings.HARBOURLIGHT;
import static org.bidweave.directory.Listings.ORKNEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Detail;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.FromList;
import org.bidweave.directory.Held;
import org.bidweave.directory.Hit;
import org.bidweave.directory.Listings;
import org.bidweave.directory.Query;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Warning;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryFolderTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path workspace;

    private DirectoryFolder directory;

    @BeforeEach
    void open() {
        directory = new DirectoryFolder(workspace, UK);
        directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> entries.accept(HARBOURLIGHT));
        directory.replace(DirectoryPart.of(Register.SCOTLAND), entries -> entries.accept(ORKNEY));
        assertEquals(List.of(), directory.load());
    }

    @AfterEach
    void close() {
        directory.close();
    }

    private List<String> found(String words) {
        return directory.find(Query.words(words)).best().stream().map(Hit::id).toList();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(workspace.resolve("directory"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void entriesComeBackAsTheyWereFromAllRegistersInTheOrderAskedFor() {
        assertEquals(List.of(ORKNEY, HARBOURLIGHT), directory.read(List.of(ORKNEY.id(), "GB-CHC-1", HARBOURLIGHT.id())));
        assertEquals(Optional.of(HARBOURLIGHT), directory.entry(HARBOURLIGHT.id()));
        assertEquals(Optional.empty(), directory.entry("GB-CHC-1"));
        assertEquals(List.of(HARBOURLIGHT.id(), ORKNEY.id()), found("harbour"));
        assertEquals(List.of(new Held(DirectoryPart.of(Register.ENGLAND_AND_WALES), DAY, 1, 1), new Held(DirectoryPart.of(Register.SCOTLAND), DAY, 1, 1)), directory.held());
        assertEquals(List.of("Accommodation/housing", "The advancement of education"), directory.works());
    }

    @Test
    void beforeItIsLoadedTheDirectoryIsEmpty() {
        try (var unloaded = new DirectoryFolder(workspace, UK)) {
            assertEquals(0, unloaded.find(Query.ALL).count());
            assertEquals(List.of(), unloaded.held());
            assertEquals(List.of(), unloaded.read(List.of(ORKNEY.id())));
        }
    }

    @Test
    void aRegisterIsReplacedAloneWithTheOtherLeftAsItIs() {
        var stillwater = Listings.listed("GB-CHC-200009", "STILLWATER", null, List.of(), List.of());
        directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> entries.accept(stillwater));
        assertEquals(List.of(ORKNEY.id()), found("harbour"));
        assertEquals(List.of(stillwater, ORKNEY), directory.read(List.of(stillwater.id(), HARBOURLIGHT.id(), ORKNEY.id())));
    }

    @Test
    void searchGoesOnOverTheOldWhileTheNewIsBeingRead() {
        directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> {
            entries.accept(Listings.listed("GB-CHC-200009", "STILLWATER", null, List.of(), List.of()));
            assertEquals(List.of(HARBOURLIGHT.id()), found("harbourlight"));
            assertEquals(Optional.of(HARBOURLIGHT), directory.entry(HARBOURLIGHT.id()));
        });
        assertEquals(List.of("GB-CHC-200009"), found("stillwater"));
    }

    @Test
    void manyEntriesKeepTheirOrder() {
        var many = IntStream.range(0, 3_500)
                .mapToObj(at -> Listings.listed("GB-CHC-" + (1_000 + at), "Hall " + at, (long) at, List.of("Work " + at % 7), List.of("Devon"))).toList();
        directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), many::forEach);
        assertEquals(many, directory.read(many.stream().map(RegisterEntry::id).toList()));
    }

    @Test
    void aStoppedImportLeavesTheOldAndNothingBesideIt() throws IOException {
        Consumer<Consumer<RegisterEntry>> stopped = entries -> {
            IntStream.range(0, 2_500).forEach(at -> entries.accept(Listings.listed("GB-CHC-" + at, "Hall", null, List.of(), List.of())));
            throw new CancellationException("stopped");
        };
        assertThrows(CancellationException.class, () -> directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), stopped));
        assertEquals(List.of(HARBOURLIGHT.id()), found("harbourlight"));
        assertEquals(List.of("england-and-wales.mv.db", "scotland.mv.db"), files());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void itCanBeStoppedUntilTheNewIsInItsPlace(int after) throws IOException {
        var left = new AtomicInteger(after);
        assertThrows(CancellationException.class, () -> directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> entries.accept(ORKNEY), () -> {
            if (left.getAndDecrement() <= 0) {
                throw new CancellationException("stopped");
            }
        }));
        assertEquals(List.of(HARBOURLIGHT.id()), found("harbourlight"));
        assertEquals(List.of("england-and-wales.mv.db", "scotland.mv.db"), files());
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndLeavesTheOld() throws IOException {
        Files.createDirectories(workspace.resolve("directory/england-and-wales-next.mv.db/in-the-way"));
        var fault = assertThrows(StorageFailure.class, () -> directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> entries.accept(ORKNEY)));
        assertTrue(fault.getMessage().contains("The directory is as it was."), fault.getMessage());
        assertEquals(List.of(HARBOURLIGHT.id()), found("harbourlight"));
    }

    private static RegisterEntry listed(String id, String name) {
        return new RegisterEntry(id, Register.OTHER_LIST, name, List.of(), "", Set.of(), List.of(new AccountsYear(null, 7L, null)),
                RegisterEntry.People.UNKNOWN, List.of(), List.of(), "", "", "", DAY, null);
    }

    private List<String> shown() {
        return directory.held().stream().map(held -> held.part().title()).toList();
    }

    @Test
    void listsStandBesideOneAnotherByNameAndEachReplacesOnlyItself() {
        directory.replace(DirectoryPart.list("Partners 2026"), entries -> entries.accept(listed("LIST-a", "Tidewater Forum")));
        directory.replace(DirectoryPart.list("Hubs / North"), entries -> entries.accept(listed("LIST-b", "Quayside Hub")));
        directory.replace(DirectoryPart.list("Partners 2026"), entries -> entries.accept(listed("LIST-c", "Tidewater Network")));
        assertEquals(List.of(), found("forum"));
        assertEquals(List.of("LIST-c"), found("network"));
        assertEquals(List.of("LIST-b"), found("quayside"));
        assertEquals(List.of("Charity Commission for England and Wales", "Scottish Charity Regulator", "your list “Hubs / North”",
                "your list “Partners 2026”"), shown());
        try (var again = new DirectoryFolder(workspace, UK)) {
            assertEquals(List.of(), again.load());
            assertEquals(directory.held(), again.held());
            assertEquals("Quayside Hub", again.entry("LIST-b").orElseThrow().name());
        }
    }

    @Test
    void anOrganisationOfAListThatItsRegisterHasIsFoundOnceWithTheRegistersFigures() {
        directory.replace(DirectoryPart.list("Partners"), entries -> {
            entries.accept(listed(HARBOURLIGHT.id(), "Harbourlight, our partner"));
            entries.accept(listed("GB-COH-01234567", "Harbour Ferry"));
        });
        directory.replace(DirectoryPart.list("Suppliers"), entries -> entries.accept(listed("GB-COH-01234567", "Harbour Ferry Company")));
        assertEquals(List.of("GB-COH-01234567", HARBOURLIGHT.id(), ORKNEY.id()), found("harbour"));
        assertEquals(3, directory.find(Query.ALL).count());
        assertEquals(Optional.of(HARBOURLIGHT), directory.entry(HARBOURLIGHT.id()));
        assertEquals(Set.of(HARBOURLIGHT.id(), "GB-COH-01234567"), Set.copyOf(directory.find(Query.ALL.withParts(Set.of(DirectoryPart.list("Partners"))))
                .best().stream().map(Hit::id).toList()));
        assertEquals(Set.of("GB-COH-01234567"), Set.copyOf(directory.find(Query.ALL.withParts(Set.of(DirectoryPart.list("Suppliers"))))
                .best().stream().map(Hit::id).toList()));
        directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), _ -> { });
        assertEquals("Harbourlight, our partner", directory.entry(HARBOURLIGHT.id()).orElseThrow().name());
    }

    @Test
    void whatARegisterLeavesEmptyIsFilledFromTheListsThatHaveItByName() {
        var hubs = new RegisterEntry(ORKNEY.id(), Register.OTHER_LIST, "Orkney", List.of(), "", Set.of(), List.of(new AccountsYear(DAY, 7L, null)),
                new RegisterEntry.People(12, null, null, null), List.of("Advice"), List.of("Shetland"), "KW15 9ZZ", "orkney.example", "", DAY.minusDays(2), null);
        var later = new RegisterEntry(ORKNEY.id(), Register.OTHER_LIST, "Orkney", List.of(), "", Set.of(), List.of(), new RegisterEntry.People(99, 40, null, null),
                List.of(), List.of(), "", "", "Boats", DAY, null);
        directory.replace(DirectoryPart.list("Suppliers"), entries -> List.of(listed("LIST-a", "Tidewater"), later).forEach(entries));
        directory.replace(DirectoryPart.list("Hubs"), entries -> entries.accept(hubs));
        var filled = directory.entry(ORKNEY.id()).orElseThrow();
        assertEquals(ORKNEY.name(), filled.name());
        assertEquals(ORKNEY.works(), filled.works());
        assertEquals(hubs.accounts(), filled.accounts());
        assertEquals(ORKNEY.people().employees(), filled.people().employees());
        assertEquals(40, filled.people().volunteers());
        assertEquals("orkney.example", filled.website());
        assertEquals(Map.of(Detail.ACCOUNTS, new FromList("Hubs", DAY.minusDays(2)), Detail.WEBSITE, new FromList("Hubs", DAY.minusDays(2)),
                Detail.VOLUNTEERS, new FromList("Suppliers", DAY)), filled.filled());
        assertEquals("Scottish Charity Regulator", filled.source());
        assertEquals("your list “Suppliers”", directory.entry("LIST-a").orElseThrow().source());
        assertEquals(List.of(HARBOURLIGHT, filled), directory.read(List.of(HARBOURLIGHT.id(), ORKNEY.id())));
    }

    @Test
    void aDamagedListIsSaidAndTheOthersAreThere() throws IOException {
        directory.replace(DirectoryPart.list("Partners"), entries -> entries.accept(listed("LIST-a", "Tidewater Forum")));
        directory.close();
        var file = list();
        Files.write(workspace.resolve("directory").resolve(file), new byte[5_000]);
        var said = directory.load();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("“" + file + "”, a list of your own") && said.getFirst().contains("Import the list again."), said.getFirst());
        assertEquals(List.of(HARBOURLIGHT.id(), ORKNEY.id()), found("harbour"));
    }

    @Test
    void anotherRegisterIsImportedThoughAListIsDamaged() throws IOException {
        directory.replace(DirectoryPart.list("Partners"), entries -> entries.accept(listed("LIST-a", "Tidewater Forum")));
        directory.close();
        Files.write(workspace.resolve("directory").resolve(list()), new byte[5_000]);
        assertEquals(1, directory.load().size());
        directory.replace(DirectoryPart.of(Register.SCOTLAND), entries -> entries.accept(listed("GB-SC-SC000009", "Skerry Harbour")));
        assertEquals(List.of(HARBOURLIGHT.id(), "GB-SC-SC000009"), found("harbour"));
        directory.replace(DirectoryPart.list("Partners"), entries -> entries.accept(listed("LIST-b", "Tidewater Network")));
        assertEquals(List.of("LIST-b"), found("tidewater"));
    }

    private String list() throws IOException {
        return files().stream().filter(file -> file.startsWith("list-")).findFirst().orElseThrow();
    }

    @Test
    void aListDamagedWithinIsSaidAndTheOthersAreThere() throws IOException {
        directory.replace(DirectoryPart.list("Partners"), entries ->
                IntStream.range(0, 20_000).forEach(at -> entries.accept(listed("LIST-" + at, "Tidewater " + at * 7_919L))));
        directory.close();
        var file = workspace.resolve("directory").resolve(list());
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 50_000, (byte) 7);
        Files.write(file, bytes);
        var said = directory.load();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("Import the list again."), said.getFirst());
        assertEquals(List.of(HARBOURLIGHT.id(), ORKNEY.id()), found("harbour"));
    }

    @Test
    void textsOfAnyLengthAndNumbersOfAnySizeComeBack() {
        var people = new RegisterEntry.People(0, Integer.MAX_VALUE, Long.MAX_VALUE - 1, -1_234_567L);
        var huge = IntStream.range(0, 40).mapToObj(at -> new RegisterEntry("GB-CHC-" + (1_000 + at), Register.ENGLAND_AND_WALES, "é".repeat(90_000),
                List.of(), "", Set.of(Warning.OVERDUE, Warning.INSOLVENT), List.of(new AccountsYear(DAY, null, -5L)), people, List.of(), List.of(), "", "",
                "x".repeat(100_000), DAY, LocalDate.of(1853, 2, 1))).toList();
        directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), huge::forEach);
        assertEquals(huge, directory.read(huge.stream().map(RegisterEntry::id).toList()));
    }

    @Test
    void whatAKilledImportLeftIsRemoved() throws IOException {
        Files.write(workspace.resolve("directory/scotland-next.mv.db"), new byte[100]);
        directory.clean();
        assertEquals(List.of("england-and-wales.mv.db", "scotland.mv.db"), files());
    }

    @Test
    void aDamagedRegisterIsSaidAndTheOthersAreThere() throws IOException {
        directory.close();
        Files.write(workspace.resolve("directory/scotland.mv.db"), new byte[5_000]);
        var said = directory.load();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("Scottish Charity Regulator") && said.getFirst().contains("Import the register again."), said.getFirst());
        assertEquals(List.of(HARBOURLIGHT.id()), found("harbour"));
    }

    @Test
    void twoProgramsMayReadAtOnce() {
        try (var second = new DirectoryFolder(workspace, UK)) {
            second.load();
            assertEquals(Optional.of(ORKNEY), second.entry(ORKNEY.id()));
        }
        assertEquals(Optional.of(ORKNEY), directory.entry(ORKNEY.id()));
    }
}
