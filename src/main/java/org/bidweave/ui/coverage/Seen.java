package org.bidweave.ui.coverage;

import java.time.LocalDate;
import org.bidweave.check.Assessment;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.People;
import org.bidweave.coverage.map.MapCover;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Live;

/// All that the Coverage screen shows of one alternative in one view, worked out together.
record Seen(Situation situation, Assessment assessment, Matrix matrix, People people, MapCover map) {

    static Seen of(Live live, View view, LocalDate today, UkPlaces places) {
        var situation = new Situation(live.bid(), live.alternative(), view, today);
        var assessment = live.in(view);
        return new Seen(situation, assessment, Matrix.of(situation, assessment), People.of(situation), MapCover.of(situation, assessment, places));
    }
}
