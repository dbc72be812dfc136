package org.bidweave.command;

/// What a command cannot do, in a sentence.
final class Refusal extends RuntimeException {

    Refusal(String sentence) {
        super(sentence);
    }
}
