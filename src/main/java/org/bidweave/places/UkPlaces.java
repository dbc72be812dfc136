package org.bidweave.places;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bidweave.model.Area;

/// The product's table of the districts of the United Kingdom (April 2025) and the areas they make up, found by code and by any spelling.
public final class UkPlaces {

    private final Map<String, District> districts;
    private final Index index;
    private final Reader reader;
    private final PlaceSearch search;

    private UkPlaces(Atlas atlas) {
        districts = atlas.districts();
        index = atlas.index();
        reader = new Reader(atlas);
        search = new PlaceSearch(atlas);
    }

    /// Reads the tables that come with the program.
    public static UkPlaces read() {
        return new UkPlaces(Atlas.read());
    }

    /// In the order of their codes.
    public Collection<District> districts() {
        return districts.values();
    }

    public Optional<District> district(String code) {
        return Optional.ofNullable(districts.get(code));
    }

    /// By a code of the Office for National Statistics (E06000001) or of a notice (UKC11, TLC11), those of former areas included.
    public Optional<UkPlace> place(String code) {
        return index.code(code);
    }

    /// The districts of an area by any of its codes; none where the code is not known. An area for statistics may take in only parts of
    /// some, see `partly`.
    public List<District> districtsOf(String code) {
        return place(code).map(this::districtsOf).orElse(List.of());
    }

    public List<District> districtsOf(UkPlace place) {
        return place.districts().stream().map(this::known).toList();
    }

    /// The districts of which only a part lies in an area for statistics.
    public List<District> partly(UkPlace place) {
        return districtsOf(place).stream()
                .filter(district -> place.kind() == Kind.STATISTICS
                        && !district.statistics().stream().allMatch(area -> area.startsWith(place.code())))
                .toList();
    }

    public int people(UkPlace place) {
        return districtsOf(place).stream().mapToInt(District::people).sum();
    }

    /// What a place of a tender is: by its code, or by its name where it is the user's or the buyer's own wording.
    public Optional<UkPlace> of(Area area) {
        return area.code().isEmpty()
                ? Optional.of(index.named(area.name())).filter(found -> found.size() == 1 && area.within().isEmpty()).map(List::getFirst)
                : place(area.code());
    }

    /// What was typed as a place of a tender: named and coded as in the table, or else kept as a place of one's own.
    public Entered enter(String typed) {
        var understood = understand(typed);
        return new Entered(typed, Entered.area(typed, understood), understood);
    }

    /// A list of places with commas, semicolons or lines between them. A comma may be part of a name, and "districts of the North East" are
    /// all of them; `known` are names that need no table.
    public List<Entered> enterAll(String typed, Predicate<String> known) {
        return new PlaceList(this, index, known).read(typed);
    }

    public Understanding understand(String text) {
        return reader.understand(text);
    }

    /// The places that are named in a sentence, widest names first ("across Swansea and Neath Port Talbot").
    public List<UkPlace> mentionedIn(String sentence) {
        return reader.mentionedIn(sentence);
    }

    /// At most so many places whose names are like what was typed so far, the likeliest first.
    public List<FoundPlace> search(String typed, int most) {
        return search.search(typed, most);
    }

    private District known(String code) {
        return Optional.ofNullable(districts.get(code)).orElseThrow();
    }
}
