package org.bidweave.reading;

import org.bidweave.model.Tender;

/// A wording that is read sentence by sentence, each on its own.
interface SentenceWording extends Wording {

    void read(Sentence sentence, Tender tender, Found found);

    @Override
    default Reading read(Words words) {
        var found = new Found();
        words.texts().forEach(text -> text.forEach(sentence -> read(sentence, words.tender(), found)));
        return found.reading();
    }
}
