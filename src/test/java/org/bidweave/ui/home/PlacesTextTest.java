package org.bidweave.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bidweave.canwego.Where;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;
import org.junit.jupiter.api.Test;

class PlacesTextTest {

    private static final UkPlaces PLACES = UkPlaces.read();

    private final PlacesText text = new PlacesText(new Texts(Locale.UK), () -> PLACES);

    @Test
    void twoSpellingsAreOnePlaceAndItIsSaidHowOneWasUnderstood() {
        assertEquals(text.read("Leeds"), text.read("Leeds City"));
        assertEquals(List.of("E08000035"), codes("leeds"));
        assertEquals(Optional.of("“Leeds City” was understood as Leeds (E08000035)."), text.note("Leeds City"));
        assertEquals(Optional.empty(), text.note("Leeds"));
    }

    @Test
    void aCommaOrAnAndWithinANameDoesNotPartIt() {
        assertEquals(List.of("E06000023"), codes("Bristol, City of"));
        assertEquals(List.of("E06000023", "E08000035"), codes("Bristol, City of, Leeds"));
        assertEquals(List.of("E06000058", "E08000035", "E08000032"), codes("Bournemouth, Christchurch and Poole; Leeds and Bradford"));
    }

    @Test
    void aCountyHasItsDistricts() {
        assertEquals(List.of("E08000032", "E08000033", "E08000034", "E08000035", "E08000036"),
                places("West Yorkshire").getFirst().districts().stream().sorted().toList());
    }

    @Test
    void whatSeveralPlacesAreCalledAndWhatNobodyKnowsStaysOnesOwn() {
        assertEquals(List.of("", ""), codes("Richmond, Quayside"));
        assertEquals(List.of("Richmond", "Quayside"), places("Richmond, Quayside").stream().map(place -> place.area().name()).toList());
        assertEquals(Optional.of("“Richmond” may be the London borough (E09000027) or the town in North Yorkshire (E06000065). It is "
                + "kept as you wrote it; write the full name or the code of the one you mean. Not in the table of UK places, and kept as you "
                + "wrote it: Quayside."), text.note("Richmond, Quayside"));
    }

    @Test
    void nothingIsNoPlace() {
        assertInstanceOf(Typed.Empty.class, text.read(" , "));
        assertEquals(Optional.empty(), text.note(""));
    }

    private List<String> codes(String typed) {
        return places(typed).stream().map(place -> place.area().code()).toList();
    }

    private List<Where> places(String typed) {
        return text.read(typed) instanceof Typed.Understood<List<Where>>(var places) ? places : List.of();
    }
}
