package org.bidweave.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bidweave.canwego.Where;
import org.bidweave.places.District;
import org.bidweave.places.Entered;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.places.Understanding;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;

/// Places in any spelling, with commas between them, as the table of UK places understands them; what it does not know stays one's own.
record PlacesText(Texts texts, Supplier<UkPlaces> places) {

    Typed<List<Where>> read(String typed) {
        var entered = entered(typed);
        return entered.isEmpty() ? new Typed.Empty<>() : new Typed.Understood<>(entered.stream().map(this::where).toList());
    }

    /// What is to be said of how they were understood, if anything.
    Optional<String> note(String typed) {
        var said = new ArrayList<String>();
        var own = new ArrayList<String>();
        for (var entered : entered(typed)) {
            switch (entered.understood()) {
                case Understanding.One(_, var sentence) -> said.add(sentence);
                case Understanding.Within(_, _, var sentence) -> said.add(sentence);
                case Understanding.Several(_, var sentence) -> said.add(texts.of("can-we.places.several", sentence));
                case Understanding.None _ -> own.add(entered.typed());
            }
        }
        if (!own.isEmpty()) {
            said.add(texts.of("can-we.places.own", String.join(", ", own)));
        }
        var note = String.join(" ", said.stream().filter(sentence -> !sentence.isEmpty()).toList());
        return Optional.of(note).filter(words -> !words.isEmpty());
    }

    private List<Entered> entered(String typed) {
        return typed.isBlank() ? List.of() : places.get().enterAll(typed, _ -> false);
    }

    private Where where(Entered entered) {
        return entered.place().map(place -> new Where(entered.area(), place.districts(), whole(place)))
                .orElseGet(() -> new Where(entered.area(), List.of(), List.of()));
    }

    /// The districts that lie wholly in the place.
    private List<String> whole(UkPlace place) {
        var partly = places.get().partly(place).stream().map(District::code).toList();
        return place.districts().stream().filter(district -> !partly.contains(district)).toList();
    }
}
