package org.bidweave.ui.about;

/// Something of others that Bidweave is made with. `version` is empty where it has none.
record Work(Kind kind, String name, String version, Licence licence, String holder) {

    /// What it is; `INSIDE` is carried by one of the libraries.
    enum Kind { LIBRARY, INSIDE, RUNTIME, FONT, DATA }
}
